using FsCheck.Xunit;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Grids;

namespace Nexflow.Tests.Terminal.Views.Grids;

public sealed class GridSelectionTests
{
    private static readonly ViewCommand[] Moves =
        [ViewCommand.Up, ViewCommand.Down, ViewCommand.PageUp, ViewCommand.PageDown, ViewCommand.First, ViewCommand.Last];

    private static (GridSelection Selection, RingSource Source) Make(bool newestFirst, int rows = 20, int capacity = 100)
    {
        var source = new RingSource(capacity, newestFirst);
        source.Arrive(rows);
        var selection = new GridSelection();
        selection.Cursor.Resize(5);
        selection.Sync(source);
        return (selection, source);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sync_RowsArrive_StaysOnItsRowAndLine(bool newestFirst)
    {
        var (selection, source) = Make(newestFirst);
        selection.Select(7, source);
        var (id, line) = (selection.Id, selection.Cursor.Index - selection.Cursor.Top);

        source.Arrive(9);
        selection.Sync(source);

        Assert.Equal((id, line), (selection.Id, selection.Cursor.Index - selection.Cursor.Top));
    }

    [Theory]
    [InlineData(true, GridFollow.Top)]
    [InlineData(false, GridFollow.Bottom)]
    public void Follow_RowsArrive_SticksToTheNewestUntilLeft(bool newestFirst, GridFollow follow)
    {
        var (selection, source) = Make(newestFirst);
        selection.SetFollow(follow, source);
        source.Arrive(3);
        selection.Sync(source);
        Assert.Equal(source.Newest, selection.Id);

        selection.Do(newestFirst ? ViewCommand.Down : ViewCommand.Up, source);
        source.Arrive(3);
        selection.Sync(source);

        Assert.Equal(GridFollow.None, selection.Follow);
        Assert.Equal(source.Newest - 4, selection.Id);
    }

    [Theory]
    [InlineData(true, 11, 10)]
    [InlineData(false, 0, 2)]
    public void Sync_SelectedRowIsDropped_GoesToItsNeighbour(bool newestFirst, int select, long expected)
    {
        var (selection, source) = Make(newestFirst, rows: 12, capacity: 12);
        selection.Select(select, source);

        source.Arrive(2);
        selection.Sync(source);

        Assert.Equal(newestFirst ? 2 : expected, selection.Id);
    }

    [Fact]
    public void Sync_AllRowsGone_SelectsNothing()
    {
        var (selection, _) = Make(newestFirst: true);

        selection.Sync(EmptyRowSource.Instance);

        Assert.Null(selection.Id);
        Assert.False(selection.Do(ViewCommand.Down, EmptyRowSource.Instance));
    }

    [Property]
    public bool AnyHistory_SelectionMovesOnlyByHandOrWhenItsRowIsDropped(int[] operations, bool newestFirst)
    {
        var (selection, source) = Make(newestFirst, rows: 3, capacity: 30);
        foreach (int operation in operations)
        {
            int argument = Math.Abs(operation / 4 % 40);
            var (id, line) = (selection.Id, selection.Cursor.Index - selection.Cursor.Top);
            switch (operation & 3)
            {
                case 0:
                    source.Arrive(argument % 10);
                    selection.Sync(source);
                    bool kept = selection.Id == id;
                    bool room = newestFirst ? source.Count - selection.Cursor.Index > selection.Cursor.Height : line <= selection.Cursor.Index;
                    bool sameLine = selection.Cursor.Index - selection.Cursor.Top == line || !room || selection.Cursor.Top == 0;
                    if (source.IndexOf(id!.Value) >= 0 ? !kept || !sameLine : kept)
                    {
                        return false;
                    }

                    break;
                case 1:
                    selection.Cursor.Resize(argument);
                    break;
                default:
                    selection.Do(Moves[argument % Moves.Length], source);
                    break;
            }

            if (selection.Id != source.IdAt(selection.Cursor.Index) || selection.Cursor.Count != source.Count)
            {
                return false;
            }
        }

        return true;
    }
}
