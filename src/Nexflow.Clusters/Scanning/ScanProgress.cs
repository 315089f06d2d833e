namespace Nexflow.Clusters.Scanning;

/// <summary>
/// How far a scan is, for whoever looks: the scan writes it once per batch, readers pull when they draw (4 times a second is plenty).
/// Offsets are counted, so holes do not keep it from reaching the total.
/// </summary>
public sealed class ScanProgress
{
    private long _done;
    private long _total = -1;
    private long _scanned;
    private long _matched;
    private long _bytes;

    /// <summary>Offsets passed.</summary>
    public long Done => Volatile.Read(ref _done);

    /// <summary>Offsets of the plan; null before the start and when following.</summary>
    public long? Total => Volatile.Read(ref _total) is >= 0 and var total ? total : null;

    public long Scanned => Volatile.Read(ref _scanned);

    public long Matched => Volatile.Read(ref _matched);

    public long Bytes => Volatile.Read(ref _bytes);

    internal void Begin(long? total) => Volatile.Write(ref _total, total ?? -1);

    internal void Report(long done, long scanned, long matched, long bytes)
    {
        Volatile.Write(ref _done, done);
        Volatile.Write(ref _scanned, scanned);
        Volatile.Write(ref _matched, matched);
        Volatile.Write(ref _bytes, bytes);
    }
}
