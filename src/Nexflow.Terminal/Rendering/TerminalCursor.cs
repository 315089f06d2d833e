namespace Nexflow.Terminal.Rendering;

/// <summary>
/// Where the terminal's cursor stands, as far as that is known, and the cheapest way to another place. Positions are 0-based.
/// </summary>
internal sealed class TerminalCursor(ByteBuffer output)
{
    private const int NotKnown = -1;
    private const int Unreachable = int.MaxValue / 2;

    public int Row { get; private set; } = NotKnown;

    public int Column { get; private set; } = NotKnown;

    public void Forget() => Row = Column = NotKnown;

    /// <summary>Terminals do not agree where in the row the cursor stands now.</summary>
    public void ForgetColumn() => Column = NotKnown;

    /// <summary>Characters were written; in the last column a wrap is pending and terminals differ in what they say then.</summary>
    public void Advance(int width, int columns)
    {
        if (Column != NotKnown)
        {
            Column = Column + width >= columns ? NotKnown : Column + width;
        }
    }

    public bool IsAt(int row, int column) => Row == row && Column == column;

    public void MoveTo(int row, int column)
    {
        if (IsAt(row, column))
        {
            return;
        }

        int absolute = 4 + Digits(row + 1) + (column == 0 ? -1 : Digits(column + 1));
        int sideways = Row == row ? Sideways(column) : Unreachable;
        int start = Row == row ? 1 + Forward(column) : Unreachable;
        int lines = Row != NotKnown && row > Row ? 1 + (row - Row) + Forward(column) : Unreachable;
        int vertical = Row != NotKnown && Column == column && column >= 0 ? 2 + Count(Math.Abs(row - Row)) + 1 : Unreachable;
        int best = Math.Min(Math.Min(absolute, sideways), Math.Min(Math.Min(start, lines), vertical));
        if (best == sideways)
        {
            WriteSideways(column);
        }
        else if (best == start || best == lines)
        {
            output.Byte((byte)'\r');
            output.Fill((byte)'\n', best == start ? 0 : row - Row);
            WriteForward(column);
        }
        else if (best == vertical)
        {
            Control(Math.Abs(row - Row), row > Row ? (byte)'B' : (byte)'A');
        }
        else
        {
            WriteAbsolute(row, column);
        }

        (Row, Column) = (row, column);
    }

    /// <summary>Bytes of the cheapest move inside the row.</summary>
    private int Sideways(int column)
    {
        int absolute = 3 + Digits(column + 1);
        if (Column == NotKnown)
        {
            return absolute;
        }

        int distance = column - Column;
        return Math.Min(absolute, distance > 0 ? Forward(distance) : Math.Min(-distance, Forward(-distance)));
    }

    private void WriteSideways(int column)
    {
        int distance = column - Column;
        if (Column == NotKnown || 3 + Digits(column + 1) < Math.Min(Forward(Math.Abs(distance)), distance < 0 ? -distance : Unreachable))
        {
            output.Control(column + 1, (byte)'G');
        }
        else if (distance > 0)
        {
            WriteForward(distance);
        }
        else if (-distance <= Forward(-distance))
        {
            output.Fill((byte)'\b', -distance);
        }
        else
        {
            Control(-distance, (byte)'D');
        }
    }

    private void WriteAbsolute(int row, int column)
    {
        output.Bytes("\e["u8);
        output.Number(row + 1);
        if (column > 0)
        {
            output.Byte((byte)';');
            output.Number(column + 1);
        }

        output.Byte((byte)'H');
    }

    private void WriteForward(int distance)
    {
        if (distance > 0)
        {
            Control(distance, (byte)'C');
        }
    }

    private void Control(int count, byte final)
    {
        if (count == 1)
        {
            output.Bytes("\e["u8);
            output.Byte(final);
        }
        else
        {
            output.Control(count, final);
        }
    }

    /// <summary>Bytes of CSI count C.</summary>
    private static int Forward(int distance) => distance == 0 ? 0 : 3 + Count(distance);

    /// <summary>A count of 1 is not written.</summary>
    private static int Count(int count) => count == 1 ? 0 : Digits(count);

    private static int Digits(int number) => number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : number < 10_000 ? 4 : 5;
}
