namespace Nexflow.Terminal.Views.Texts;

/// <summary>One line of a hex view. Pure.</summary>
internal static class HexLine
{
    private const int OffsetDigits = 8;

    /// <summary>Bytes a line for a width: as many as fit of 32, 16, 8, 4, 2, 1.</summary>
    public static int BytesFor(int columns)
    {
        int bytes = 32;
        while (bytes > 1 && Width(bytes) > columns)
        {
            bytes /= 2;
        }

        return bytes;
    }

    /// <summary>Columns of a whole line.</summary>
    public static int Width(int bytes) => TextColumn(bytes) + bytes;

    /// <summary>Where the digits of a byte begin: groups of eight stand apart.</summary>
    public static int ByteColumn(int index) => OffsetDigits + 2 + (index * 3) + (index / 8);

    /// <summary>Where the text begins.</summary>
    public static int TextColumn(int bytes) => ByteColumn(bytes - 1) + 4;

    /// <summary>What a byte looks like in the text column: printable ASCII, or a dot.</summary>
    public static char Character(byte value) => value is >= 0x20 and < 0x7F ? (char)value : '·';
}
