namespace Nexflow.Clusters.Scanning;

/// <summary>
/// Newest first: each partition is read in slices from its end, forward within the slice, and the slices' ends are merged by timestamp.
/// A slice keeps no more than the partition's share of the prefetch budget: what is too much is dropped at its old end and read again.
/// </summary>
internal sealed class BackwardScan(ScanRun run)
{
    private const int BreathEvery = 1024;

    /// <summary>Latest first; at the same time the later partition first: the mirror of the ordered scan.</summary>
    private readonly PriorityQueue<PartitionBuffer, (long MinusTime, int MinusOrder)> _tails = new();

    public async Task RunAsync()
    {
        var buffers = run.Partitions.Where(p => !p.Complete).Select(p => new PartitionBuffer(p)).ToList();
        if (buffers.Count == 0 || run.End is not null)
        {
            return;
        }

        var slices = new SliceLoader(run, buffers.Count);
        await slices.LoadAsync(buffers).ConfigureAwait(false);
        for (var i = 0; i < buffers.Count; i++)
        {
            Enqueue(buffers[i], -i);
        }

        while (run.End is null && _tails.Count > 0)
        {
            if (Emit(out var minusOrder) is { } empty)
            {
                await slices.LoadAsync([empty]).ConfigureAwait(false);
                Enqueue(empty, minusOrder);
            }

            await run.BreatheAsync().ConfigureAwait(false);
            run.Cancellation.ThrowIfCancellationRequested();
        }
    }

    private void Enqueue(PartitionBuffer buffer, int minusOrder)
    {
        if (buffer.Messages.Count > 0)
        {
            _tails.Enqueue(buffer, (-buffer.Messages.Last.TimestampMs, minusOrder));
        }
        else if (buffer.Progress.Failure is null)
        {
            run.Moved(buffer.Progress.MoveTo(buffer.Edge));
        }
    }

    /// <summary>Emits for a while, or until a partition needs its next slice, which it answers.</summary>
    private PartitionBuffer? Emit(out int minusOrder)
    {
        minusOrder = 0;
        for (var i = 0; i < BreathEvery && run.End is null && _tails.TryDequeue(out var buffer, out var key); i++)
        {
            var message = buffer.Messages.Last;
            var offset = message.Offset;
            run.Offer(message, buffer.Progress);
            run.Moved(buffer.Progress.MoveTo(offset));
            buffer.Messages.RemoveLast();
            if (buffer.Messages.Count == 0 && run.End is null)
            {
                run.Moved(buffer.Progress.MoveTo(buffer.Edge));
                if (!buffer.Progress.Complete)
                {
                    minusOrder = key.MinusOrder;
                    return buffer;
                }
            }
            else if (buffer.Messages.Count > 0)
            {
                _tails.Enqueue(buffer, (-buffer.Messages.Last.TimestampMs, key.MinusOrder));
            }
        }

        return null;
    }
}
