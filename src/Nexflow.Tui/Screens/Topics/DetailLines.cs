using System.Collections.Immutable;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>The lines of one way to look at a record; made on demand, so that twenty megabytes cost what is on screen.</summary>
internal abstract class DetailLines
{
    public static readonly DetailLines None = new Listed([]);

    public abstract int Count { get; }

    public abstract DetailLine this[int index] { get; }

    public string? PathAt(int index) => index >= 0 && index < Count ? this[index].Path : null;

    public int DepthAt(int index) => index >= 0 && index < Count ? this[index].Depth : 0;

    public static DetailLines Of(IEnumerable<DetailLine> lines) => new Listed([.. lines]);

    private sealed class Listed(ImmutableArray<DetailLine> lines) : DetailLines
    {
        public override int Count => lines.Length;

        public override DetailLine this[int index] => lines[index];
    }
}
