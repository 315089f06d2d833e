using Nexflow.Terminal.Rendering;

namespace Nexflow.Tests.Terminal.Rendering;

/// <summary>What a terminal shows in a cell; the second column of a wide character has the text "".</summary>
internal sealed record VtCell(string Text, VtPen Pen)
{
    private const TextStyle OnBlanks = TextStyle.Underline | TextStyle.Reverse | TextStyle.Strike;

    public bool IsBlank => Text == " ";

    /// <summary>A blank shows its background only, unless something is drawn on it.</summary>
    public bool LooksLike(VtCell other) =>
        this == other
        || (IsBlank && other.IsBlank && Pen.Background == other.Pen.Background && (Pen.Text & OnBlanks) == 0 && (other.Pen.Text & OnBlanks) == 0);
}
