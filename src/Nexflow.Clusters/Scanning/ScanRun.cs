using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Scanning;

/// <summary>One scan under way: its partitions, its counters, and the sink it feeds. What the directions share.</summary>
internal sealed class ScanRun
{
    private readonly IScanSink _sink;
    private readonly ScanProgress? _progress;
    private readonly Dictionary<TopicPartition, PartitionProgress> _byPartition;
    private readonly long _maxRecords;
    private readonly long _start;
    private readonly TimeProvider _time;
    private long _scanned;
    private long _matched;
    private long _undecodable;
    private long _bytes;
    private long _done;

    public ScanRun(ICluster cluster, ScanPlan plan, IScanSink sink, TimeProvider time, ScanProgress? progress, CancellationToken cancellation)
    {
        (Cluster, Plan, _sink, _time, _progress, Cancellation) = (cluster, plan, sink, time, progress, cancellation);
        var backward = plan.Direction == ScanDirection.Backward;
        Partitions = [.. plan.Ranges.Concat(plan.Empty).Select(r => new PartitionProgress(r, backward))];
        _byPartition = Partitions.ToDictionary(p => p.Partition);
        _maxRecords = plan.Budget.MaxRecords ?? long.MaxValue;
        _start = time.GetTimestamp();
        Rate = new RateLimiter(plan.Budget.BytesPerSecond, time);
        progress?.Begin(plan.Follow ? null : plan.Ranges.Sum(r => r.To - r.From));
        if (_maxRecords <= 0)
        {
            End = ScanEnd.Budget;
        }
    }

    public ICluster Cluster { get; }

    public ScanPlan Plan { get; }

    public CancellationToken Cancellation { get; }

    public RateLimiter Rate { get; }

    public IReadOnlyList<PartitionProgress> Partitions { get; }

    /// <summary>Why the scan is over before its end; null while it goes on.</summary>
    public ScanEnd? End { get; private set; }

    public PartitionProgress Find(TopicPartition partition) => _byPartition[partition];

    public IRecordSource Open(IEnumerable<PartitionOffset> starts, bool wait) =>
        Cluster.OpenSource(new SourceRequest([.. starts], Plan.Isolation, Plan.Budget.PrefetchBytes, wait));

    /// <summary>The next batch. A partition that fails alone is recorded and stopped, and the others are read on.</summary>
    public async ValueTask<MessageBatch?> ReadAsync(IRecordSource source)
    {
        while (true)
        {
            try
            {
                return await source.ReadAsync(Cancellation).ConfigureAwait(false);
            }
            catch (ClusterException e) when (e.Partition is { } failed && _byPartition.TryGetValue(failed, out var progress) && progress.Failure is null)
            {
                progress.Failure = e;
                source.Stop(failed);
            }
        }
    }

    /// <summary>Shows one message to the sink; false when the scan is over with it.</summary>
    public bool Offer(in Message message, PartitionProgress partition)
    {
        _scanned++;
        _bytes += message.Size;
        partition.Scanned++;
        switch (_sink.OnMessage(message))
        {
            case ScanDecision.Match:
                _matched++;
                break;
            case ScanDecision.Undecodable:
                _undecodable++;
                break;
            case ScanDecision.Stop:
                _matched++;
                End = ScanEnd.Limit;
                return false;
        }

        if (_scanned < _maxRecords)
        {
            return true;
        }

        End = ScanEnd.Budget;
        return false;
    }

    public void Moved(long offsets) => _done += offsets;

    /// <summary>A pause between portions: the sink may flush, and onlookers see how far it is.</summary>
    public ValueTask BreatheAsync()
    {
        _progress?.Report(_done, _scanned, _matched, _bytes);
        return _sink.OnBatchEndAsync(Cancellation);
    }

    public ScanVerdict Verdict(ScanEnd? forced = null, ClusterException? failure = null)
    {
        _progress?.Report(_done, _scanned, _matched, _bytes);
        var failed = failure ?? Partitions.Select(p => p.Failure).FirstOrDefault(f => f is not null);
        var end = forced ?? End ?? (failed is null ? ScanEnd.EndReached : ScanEnd.Error);
        var coverage = Partitions.Select(p => p.Coverage).OrderBy(c => c.Partition).ToList();
        return new ScanVerdict(end, _scanned, _matched, _undecodable, _bytes, _time.GetElapsedTime(_start), coverage, failed?.Message, failed);
    }
}
