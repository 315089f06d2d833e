using FsCheck.Xunit;
using Nexflow.Terminal.Views;

namespace Nexflow.Tests.Terminal.Views;

public sealed class ListCursorTests
{
    private static readonly ViewCommand[] Moves =
        [ViewCommand.Up, ViewCommand.Down, ViewCommand.PageUp, ViewCommand.PageDown, ViewCommand.First, ViewCommand.Last];

    private static ListCursor Make(long count, int height)
    {
        var cursor = new ListCursor();
        cursor.Resize(height);
        cursor.SetCount(count);
        return cursor;
    }

    [Fact]
    public void Do_Moves_ScrollAsLittleAsNeeded()
    {
        var cursor = Make(10, 4);

        Assert.False(cursor.Do(ViewCommand.Up));
        for (int i = 0; i < 4; i++)
        {
            cursor.Do(ViewCommand.Down);
        }

        Assert.Equal((1, 4), (cursor.Top, cursor.Index));
        cursor.Do(ViewCommand.PageDown);
        Assert.Equal((5, 8), (cursor.Top, cursor.Index));
        cursor.Do(ViewCommand.Last);
        Assert.Equal((6, 9), (cursor.Top, cursor.Index));
        cursor.Do(ViewCommand.First);
        Assert.Equal((0, 0), (cursor.Top, cursor.Index));
    }

    [Fact]
    public void Shift_RowsArrivingAbove_KeepsTheLineOfTheScreen()
    {
        var cursor = Make(10, 4);
        cursor.Select(5);
        long line = cursor.Index - cursor.Top;

        cursor.Shift(8, 13);

        Assert.Equal((8, line), (cursor.Index, cursor.Index - cursor.Top));
    }

    [Property]
    public bool AnyOperation_KeepsTheSelectionVisible(int[] operations)
    {
        var cursor = new ListCursor();
        foreach (int operation in operations)
        {
            int argument = operation / 16;
            switch (operation & 15)
            {
                case 0: cursor.Resize(argument % 50); break;
                case 1: cursor.SetCount(argument % 200); break;
                case 2: cursor.Select(argument); break;
                case 3: cursor.Shift(argument % 300, Math.Abs(argument) % 200); break;
                case 4: cursor.Scroll(argument); break;
                default: cursor.Do(Moves[(operation & 15) % Moves.Length]); break;
            }

            bool empty = cursor.Count == 0 && cursor.Index == 0 && cursor.Top == 0;
            bool visible = cursor.Top >= 0 && cursor.Top <= cursor.Index && cursor.Index < cursor.Top + cursor.Height && cursor.Index < cursor.Count;
            bool full = cursor.Count == 0 || cursor.Top == 0 || cursor.Top + cursor.Height <= cursor.Count;
            if (!(empty || visible) || !full || cursor.Height < 1)
            {
                return false;
            }
        }

        return true;
    }
}
