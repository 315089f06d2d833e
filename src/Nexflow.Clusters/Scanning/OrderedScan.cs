using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Scanning;

/// <summary>
/// Oldest first over all partitions: a merge by timestamp. Each partition waits with at most one batch (its share of the prefetch
/// budget) and is held meanwhile, so none runs ahead and memory stays within the budget. Within a partition offsets rule.
/// </summary>
internal sealed class OrderedScan(ScanRun run)
{
    private readonly PriorityQueue<PartitionBuffer, (long Time, int Order)> _heads = new();
    private readonly Dictionary<PartitionProgress, (PartitionBuffer Buffer, int Order)> _buffers = [];

    public async Task RunAsync()
    {
        foreach (var partition in run.Partitions.Where(p => !p.Complete))
        {
            _buffers[partition] = (new PartitionBuffer(partition), _buffers.Count);
        }

        if (_buffers.Count == 0)
        {
            return;
        }

        await using var source = run.Open(_buffers.Keys.Select(p => new PartitionOffset(p.Partition, p.Position)), wait: false);
        var starved = _buffers.Count;
        while (run.End is null)
        {
            while (starved > 0)
            {
                starved = await FillAsync(source).ConfigureAwait(false);
            }

            if (_heads.Count == 0)
            {
                return;
            }

            starved = Emit(source);
            await run.BreatheAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Reads one batch; answers how many partitions still have nothing to show.</summary>
    private async ValueTask<int> FillAsync(IRecordSource source)
    {
        if (await run.ReadAsync(source).ConfigureAwait(false) is not { } batch)
        {
            Early.FailRest(_buffers.Where(b => b.Value.Buffer.Messages.Count == 0).Select(b => b.Key));
            return 0;
        }

        var (buffer, order) = _buffers[run.Find(batch.Partition)];
        var bytes = Fill(buffer, batch);
        if (buffer.Messages.Count > 0)
        {
            source.Hold(batch.Partition, true);
            _heads.Enqueue(buffer, (buffer.Messages.First.TimestampMs, order));
        }
        else if (buffer.Edge >= buffer.Progress.Range.To)
        {
            Finish(buffer, source);
        }

        await run.Rate.PayAsync(bytes, run.Cancellation).ConfigureAwait(false);
        return Starved();
    }

    private static long Fill(PartitionBuffer buffer, MessageBatch batch)
    {
        buffer.Progress.EnterAt(Math.Min(batch.StartOffset, buffer.Progress.Range.To));
        var bytes = 0L;
        for (var i = 0; i < batch.Count; i++)
        {
            var message = batch[i];
            if (message.Offset >= buffer.Progress.Range.To)
            {
                break;
            }

            buffer.Messages.Add(message);
            bytes += message.Size;
        }

        buffer.Edge = Math.Min(batch.NextOffset, buffer.Progress.Range.To);
        return bytes;
    }

    /// <summary>Emits while every open partition has a head; answers how many have none then.</summary>
    private int Emit(IRecordSource source)
    {
        while (run.End is null && _heads.TryDequeue(out var buffer, out var key))
        {
            var message = buffer.Messages.First;
            var next = message.Offset + 1;
            run.Offer(message, buffer.Progress);
            run.Moved(buffer.Progress.MoveTo(next));
            buffer.Messages.RemoveFirst();
            if (buffer.Messages.Count > 0)
            {
                _heads.Enqueue(buffer, (buffer.Messages.First.TimestampMs, key.Order));
                continue;
            }

            run.Moved(buffer.Progress.MoveTo(run.End is null ? buffer.Edge : next));
            if (buffer.Edge >= buffer.Progress.Range.To)
            {
                Finish(buffer, source);
                continue;
            }

            source.Hold(buffer.Progress.Partition, false);
            return 1;
        }

        return 0;
    }

    private int Starved() => _buffers.Values.Count(b => b.Buffer.Messages.Count == 0 && !b.Buffer.Progress.Complete && b.Buffer.Progress.Failure is null);

    private void Finish(PartitionBuffer buffer, IRecordSource source)
    {
        run.Moved(buffer.Progress.MoveTo(buffer.Edge));
        source.Stop(buffer.Progress.Partition);
    }
}
