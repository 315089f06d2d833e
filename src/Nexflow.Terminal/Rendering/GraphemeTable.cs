namespace Nexflow.Terminal.Rendering;

/// <summary>Clusters of several code points, each kept once. Bounded: a stream of ever new clusters must not fill the memory.</summary>
internal sealed class GraphemeTable
{
    private const int Limit = 1 << 16;
    private readonly List<string> _clusters = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public GraphemeTable() => _lookup = _indexes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Changes when indexes given out before mean nothing any more.</summary>
    public int Generation { get; private set; }

    /// <summary>Time to keep only what is still in use.</summary>
    public bool IsCrowded => _clusters.Count >= Limit / 2;

    public string this[int index] => _clusters[index];

    /// <summary>−1 when the table is full and the cluster is not in it.</summary>
    public int IndexOf(ReadOnlySpan<char> cluster)
    {
        if (_lookup.TryGetValue(cluster, out int index))
        {
            return index;
        }

        if (_clusters.Count >= Limit)
        {
            return -1;
        }

        string kept = cluster.ToString();
        _indexes.Add(kept, _clusters.Count);
        _clusters.Add(kept);
        return _clusters.Count - 1;
    }

    /// <summary>Forgets all clusters but those of <paramref name="cells"/>, whose symbols are changed to the new indexes.</summary>
    public void KeepOnly(Span<Cell> cells)
    {
        string[] old = [.. _clusters];
        _clusters.Clear();
        _indexes.Clear();
        Generation++;
        foreach (ref Cell cell in cells)
        {
            if (cell.Symbol.IsCluster)
            {
                cell = cell with { Symbol = Symbol.Cluster(IndexOf(old[cell.Symbol.Index]), cell.Symbol.IsWide) };
            }
        }
    }
}
