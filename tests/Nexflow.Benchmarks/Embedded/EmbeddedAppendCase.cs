using System.Diagnostics;
using Nexflow.Benchmarks.Running;
using Nexflow.Clusters.Embedded;

namespace Nexflow.Benchmarks.Embedded;

/// <summary>One thread appends by key to 6 partitions, past the memory budget, so that eviction is in the figure.</summary>
internal sealed class EmbeddedAppendCase(bool allocation) : IBenchmarkCase
{
    private SampleMessages _messages = new(0);
    private EmbeddedCluster? _cluster;
    private int _count;

    public string Name => allocation ? "embedded append, allocated beside segments" : "embedded append, 200 B, 1 thread";

    public string Unit => allocation ? "B/msg" : "msg/s";

    public BenchmarkTarget Target => allocation ? new(1, AtLeast: false) : new(1e6, AtLeast: true);

    public string? Prepare(BenchmarkOptions options)
    {
        _messages = new SampleMessages(options.Seed);
        _count = options.Quick ? 50_000 : 3_000_000;
        _cluster = SampleMessages.MakeCluster(options.Quick ? 4 << 20 : 256 << 20, 6);
        return null;
    }

    public double RunOurs()
    {
        var (before, start) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        for (var i = 0; i < _count; i++)
        {
            _cluster!.Append(_messages[i]);
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var stored = _count * SegmentBytesPerMessage;
        return allocation ? Math.Max(GC.GetAllocatedBytesForCurrentThread() - before - stored, 0) / _count : _count / seconds;
    }

    public void Dispose() => _cluster?.DisposeAsync().AsTask().Wait();

    /// <summary>29 bytes of frame, 200 of message, and a position per 256 bytes: what a segment needs to hold one.</summary>
    private static double SegmentBytesPerMessage => 229 * (1 + (4.0 / 256));
}
