using Nexflow.Core.Text;

namespace Nexflow.Core.Diagnostics;

/// <summary>A way out: what to do, and the replacement text where a machine can do it.</summary>
public sealed record Fix(string Title, TextSpan? Span = null, string? Replacement = null);
