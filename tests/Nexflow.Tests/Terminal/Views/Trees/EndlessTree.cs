using System.Globalization;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Trees;

namespace Nexflow.Tests.Terminal.Views.Trees;

/// <summary>A million elements of three fields; counts what is asked for.</summary>
internal sealed class EndlessTree : ITreeSource
{
    public const long Elements = 1_000_000;

    public long Root => 0;

    public int Asked { get; private set; }

    public TreeItem ItemAt(long node)
    {
        Asked++;
        return node % 4 == 0
            ? new TreeItem((node / 4).ToString(CultureInfo.InvariantCulture), "{3}", Role.Muted, true, IsIndex: true)
            : new TreeItem($"f{node % 4}", "x", Role.ValueString, false);
    }

    public long ChildCount(long node) => node == 0 ? Elements : node % 4 == 0 ? 3 : 0;

    public long ChildAt(long node, long index)
    {
        Asked++;
        return node == 0 ? (index + 1) * 4 : node + 1 + index;
    }
}
