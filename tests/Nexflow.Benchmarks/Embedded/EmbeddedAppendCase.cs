using System.Diagnostics;
using Nexflow.Benchmarks.Running;
using Nexflow.Clusters.Embedded;

namespace Nexflow.Benchmarks.Embedded;

/// <summary>One thread appends by key to 6 partitions, past the memory budget, so that eviction is in the figure.</summary>
internal sealed class EmbeddedAppendCase(bool allocation) : IBenchmarkCase
{
    /// <summary>A frame of 29 bytes, 200 of message, a position of 4: what it takes to keep one.</summary>
    private const double StoredBytes = 29 + 200 + 4;

    private SampleMessages _messages = new(0);
    private EmbeddedCluster? _cluster;
    private int _count;

    public string Name => allocation ? "embedded append, allocated beside what is kept" : "embedded append, 200 B, 1 thread";

    public string Unit => allocation ? "B/msg" : "msg/s";

    public BenchmarkTarget Target => allocation ? new(4, AtLeast: false) : new(1e6, AtLeast: true);

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
        return allocation ? ((double)(GC.GetAllocatedBytesForCurrentThread() - before) / _count) - StoredBytes : _count / seconds;
    }

    public void Dispose() => _cluster?.DisposeAsync().AsTask().Wait();
}
