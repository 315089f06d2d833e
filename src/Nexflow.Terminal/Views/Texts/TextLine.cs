using System.Collections.Immutable;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>One line: parts, each with its look.</summary>
/// <param name="Path">The tree node that folds here; null for everything else.</param>
public readonly record struct TextLine(ImmutableArray<TextPart> Parts, int Depth = 0, string? Path = null)
{
    public string Text => Parts.Length == 1 ? Parts[0].Text : string.Concat(Parts.Select(p => p.Text));

    public static TextLine Of(params ReadOnlySpan<TextPart> parts) => new([.. parts]);
}
