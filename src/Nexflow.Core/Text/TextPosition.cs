namespace Nexflow.Core.Text;

/// <summary>Line and column for a person, both from 1; columns count UTF-16 units.</summary>
public readonly record struct TextPosition(int Line, int Column);
