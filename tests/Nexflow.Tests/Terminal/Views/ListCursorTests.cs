using FsCheck.Xunit;
using Nexflow.Terminal.Views;

namespace Nexflow.Tests.Terminal.Views;

public sealed class ListCursorTests
{
    private static readonly Motion[] Motions = Enum.GetValues<Motion>();

    [Fact]
    public void Move_Motions_ScrollAsLittleAsNeeded()
    {
        var cursor = default(ListCursor).Move(Motion.Up, 10, 4);
        Assert.Equal(default, cursor);

        for (var i = 0; i < 4; i++)
        {
            cursor = cursor.Move(Motion.Down, 10, 4);
        }

        Assert.Equal(new ListCursor(4, 1), cursor);
        cursor = cursor.Move(Motion.PageDown, 10, 4);
        Assert.Equal(new ListCursor(7, 4), cursor);
        cursor = cursor.Move(Motion.Last, 10, 4);
        Assert.Equal(new ListCursor(9, 6), cursor);
        Assert.Equal(default, cursor.Move(Motion.First, 10, 4));
    }

    [Fact]
    public void Shift_RowsArrivingAbove_KeepsTheLineOfTheScreen() =>
        Assert.Equal(new ListCursor(8, 5), new ListCursor(5, 2).Shift(3).Fit(13, 4));

    [Property]
    public bool Move_AnyMotionsAndSizes_KeepTheSelectionVisible(int[] operations)
    {
        var cursor = default(ListCursor);
        foreach (var operation in operations)
        {
            var count = Math.Abs(operation / 16 % 200);
            var height = Math.Abs(operation / 4096 % 50);
            cursor = cursor.Move(Motions[(operation & 15) % Motions.Length], count, height);
            var rows = Math.Max(1, height);
            var visible = cursor.Top >= 0 && cursor.Top <= cursor.Index && cursor.Index < cursor.Top + rows && cursor.Index < count;
            var full = cursor.Top == 0 || cursor.Top + rows <= count;
            if (!(count == 0 ? cursor == default : visible && full))
            {
                return false;
            }
        }

        return true;
    }
}
