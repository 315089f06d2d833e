using System.Diagnostics;
using Nexflow.Benchmarks.Running;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Scanning;

namespace Nexflow.Benchmarks.Embedded;

/// <summary>A whole bounded scan by the scanner on one thread, 6 partitions; the sink touches key and value of every message.</summary>
internal sealed class EmbeddedScanCase(string name, bool allocation, bool ordered = false, ScanDirection direction = ScanDirection.Forward) : IBenchmarkCase
{
    private EmbeddedCluster? _cluster;
    private ScanPlan? _plan;

    public string Name => $"{name}, 200 B, 1 thread";

    public string Unit => allocation ? "B/msg" : "msg/s";

    public BenchmarkTarget Target => allocation ? new(0.1, AtLeast: false) : new(ordered || direction == ScanDirection.Backward ? 1e6 : 5e6, AtLeast: true);

    public string? Prepare(BenchmarkOptions options)
    {
        var messages = new SampleMessages(options.Seed);
        _cluster = SampleMessages.MakeCluster(1L << 30, 6);
        for (var i = 0; i < (options.Quick ? 20_000 : 1_000_000); i++)
        {
            _cluster.Append(messages[i]);
        }

        var request = new ScanRequest { Topics = [SampleMessages.Topic], Ordered = ordered, Direction = direction };
        _plan = ScanPlanner.ResolveAsync(_cluster, request, CancellationToken.None).GetAwaiter().GetResult().Plan;
        return null;
    }

    public double RunOurs()
    {
        var sink = new TouchingSink();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var scan = Scanner.RunAsync(_cluster!, _plan!, sink, TimeProvider.System, null, CancellationToken.None);
        var onThisThread = scan.IsCompleted;
        var verdict = scan.GetAwaiter().GetResult();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (verdict.End != ScanEnd.EndReached || !onThisThread)
        {
            throw new InvalidOperationException($"The scan ended with {verdict.End}, on this thread: {onThisThread}.");
        }

        return allocation ? (double)allocated / verdict.Scanned : verdict.Scanned / seconds;
    }

    public void Dispose() => _cluster?.DisposeAsync().AsTask().Wait();
}
