using FsCheck.Xunit;
using Nexflow.Terminal.Views.Chrome;

namespace Nexflow.Tests.Terminal.Views.Chrome;

public sealed class PaneLayoutTests
{
    private static int[] Share(int available, int focused, bool zoomed, params int[] weights)
    {
        var extents = new int[weights.Length];
        PaneLayout.Share(weights, focused, available, 1, zoomed, extents);
        return extents;
    }

    [Fact]
    public void Share_Weights_AreRespected()
    {
        Assert.Equal([34, 65], Share(100, 0, false, 100, 200));
        Assert.Equal([0, 20], Share(20, 1, true, 100, 100));
        Assert.Equal([5, 0], Share(5, 0, false, 100, 100));
        Assert.Equal([20, 0], Share(20, 0, false, 100, 0));
    }

    [Property]
    public bool Share_Anything_FillsTheRoom(byte[] weights, byte available, byte focused, bool zoomed)
    {
        int[] all = [.. weights.Take(5).Select(w => (int)w)];
        if (all.Length == 0)
        {
            return true;
        }

        int at = focused % all.Length;
        all[at] = Math.Max(all[at], 1);
        int[] extents = Share(available, at, zoomed, all);
        int shown = extents.Count(e => e > 0);
        return extents.All(e => e >= 0) && (available == 0 || extents[at] > 0)
            && extents.Sum() + Math.Max(shown - 1, 0) == available;
    }
}
