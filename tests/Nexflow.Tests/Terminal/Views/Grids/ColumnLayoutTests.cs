using FsCheck.Xunit;
using Nexflow.Terminal.Views.Grids;

namespace Nexflow.Tests.Terminal.Views.Grids;

public sealed class ColumnLayoutTests
{
    private static (int Furthest, ColumnSlot[] Slots) Place(int available, int scroll, params (int Natural, GridColumn Column)[] columns)
    {
        var slots = new ColumnSlot[columns.Length];
        int furthest = ColumnLayout.Place([.. columns.Select(c => c.Column)], [.. columns.Select(c => c.Natural)], available, scroll, slots);
        return (furthest, slots);
    }

    [Fact]
    public void Place_RoomLeft_GoesToFlexibleColumns()
    {
        var (furthest, slots) = Place(50, 0, (5, new("p")), (10, new("k") { Flex = 1 }), (99, new("v") { Flex = 3, Max = 500 }));

        Assert.Equal([5, 11, 30], slots.Select(slot => slot.Width));
        Assert.Equal([0, 7, 20], slots.Select(slot => slot.Left));
        Assert.Equal(5 + 10 + 99 + 4 - 50, furthest);
    }

    [Fact]
    public void Place_TooNarrow_ShrinksTheWidestToTheirMinimum()
    {
        var (_, slots) = Place(20, 0, (30, new("a") { Min = 4 }), (8, new("b") { Min = 4 }));
        Assert.Equal([10, 8], slots.Select(slot => slot.Width));

        (_, slots) = Place(3, 0, (30, new("a") { Min = 4 }), (8, new("b") { Min = 4 }));
        Assert.Equal([4, 4], slots.Select(slot => slot.Width));
    }

    [Fact]
    public void Place_Scrolled_KeepsPinnedAndShowsTheRest()
    {
        var (_, slots) = Place(30, 16, (6, new("o") { Pinned = true }), (8, new("k")), (60, new("v") { Flex = 1, Max = 500 }));

        Assert.Equal([0, 8 - 16, 18 - 16], slots.Select(slot => slot.Left));
        Assert.Equal(60, slots[2].Width);
        Assert.Equal([true, false, false], slots.Select(slot => slot.Pinned));
    }

    [Property]
    public bool Place_Anything_KeepsBoundsAndGaps(byte[] naturals, byte available, byte scroll)
    {
        (int, GridColumn)[] columns = [.. naturals.Take(8).Select((n, i) => ((int)n, new GridColumn("x") { Min = 1 + (i % 4), Max = 100, Flex = n % 3, Pinned = i == 0 }))];
        var (furthest, slots) = Place(available, scroll, columns);
        return furthest >= 0
            && slots.All(slot => slot.Width >= columns[slot.Index].Item2.Min)
            && slots.Zip(slots.Skip(1)).All(pair => pair.First.Pinned != pair.Second.Pinned || pair.Second.Left == pair.First.Left + pair.First.Width + ColumnLayout.Gap);
    }
}
