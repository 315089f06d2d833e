namespace Nexflow.Terminal.Text;

/// <summary>One cluster, clean and ready to be put into a cell.</summary>
/// <param name="text">One grapheme cluster without control characters; a picture when the source could not be shown as it is.</param>
/// <param name="width">Columns: 1 or 2.</param>
/// <param name="column">First column, counted from the enumerator's start column.</param>
/// <param name="start">Where it begins in the source (UTF-16 units or bytes).</param>
/// <param name="length">Source units; 0 for the second and further blanks of a TAB.</param>
/// <param name="isPicture">The text stands for something that cannot be shown; views may dim it.</param>
public readonly ref struct TextCell(ReadOnlySpan<char> text, int width, int column, int start, int length, bool isPicture)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public int Width { get; } = width;

    public int Column { get; } = column;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public bool IsPicture { get; } = isPicture;
}
