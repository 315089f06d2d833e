using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>Runs a <see cref="DeferredPartition"/>'s loader once, whoever asks first; others wait for the same task.</summary>
internal sealed class DeferredLoad
{
    private readonly TopicPartition _partition;
    private readonly Lazy<Task> _task;
    private string? _failure;
    private Exception? _cause;
    private volatile bool _done;

    public DeferredLoad(TopicPartition partition, DeferredPartition source, int segmentBytes, Action<Segment[]> publish, Action wake)
    {
        _partition = partition;
        High = source.High;
        _task = new Lazy<Task>(() => Task.Run(() =>
        {
            publish(Run(source, segmentBytes));
            _done = true;
            wake();
        }));
    }

    /// <summary>Offsets below this one come from the loader.</summary>
    public long High { get; }

    public bool Done => _done;

    /// <summary>Completes when loaded or failed; never faults.</summary>
    public Task StartAsync() => _task.Value;

    public void ThrowIfFailed(long position)
    {
        if (position < High && _failure is not null)
        {
            throw new ClusterException(ClusterError.Corrupt, _failure, _cause) { Partition = _partition };
        }
    }

    private Segment[] Run(DeferredPartition source, int segmentBytes)
    {
        try
        {
            var builder = new SegmentBuilder(source.Low, source.High, segmentBytes);
            source.Load(builder);
            return builder.ToArray();
        }
        catch (Exception e)
        {
            // Recorded: every read of this partition tells it.
            _cause = e;
            _failure = $"{_partition} cannot be read: {e.Message}";
            return [];
        }
    }
}
