using System.Collections.Immutable;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>One line of a record's detail.</summary>
/// <param name="Path">The tree node that folds here; null for everything else.</param>
internal readonly record struct DetailLine(ImmutableArray<TextPart> Parts, int Depth = 0, string? Path = null)
{
    public string Text => Parts.Length == 1 ? Parts[0].Text : string.Concat(Parts.Select(p => p.Text));

    public static DetailLine Of(params ReadOnlySpan<TextPart> parts) => new([.. parts]);
}
