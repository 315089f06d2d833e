namespace Nexflow.Terminal.Views.Texts;

/// <summary>A row of a text on screen.</summary>
/// <param name="Line">Number of the line.</param>
/// <param name="Row">Which row of the wrapped line; 0 when lines are not wrapped.</param>
internal readonly record struct TextPosition(long Line, int Row) : IComparable<TextPosition>
{
    public int CompareTo(TextPosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Row.CompareTo(other.Row);
}
