using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Scanning;

/// <summary>Oldest first, partitions in turns as the source deals them; the only mode that follows.</summary>
internal sealed class ForwardScan(ScanRun run)
{
    private int _open;

    public async Task RunAsync()
    {
        var follow = run.Plan.Follow;
        var partitions = run.Partitions.Where(p => p.Failure is null && (follow || !p.Complete)).ToList();
        _open = partitions.Count;
        await using var source = run.Open(partitions.Select(p => new PartitionOffset(p.Partition, p.Position)), follow);
        while (_open > 0 && run.End is null)
        {
            if (await run.ReadAsync(source).ConfigureAwait(false) is not { } batch)
            {
                Early.FailRest(partitions);
                return;
            }

            var partition = run.Find(batch.Partition);
            partition.EnterAt(follow ? batch.StartOffset : Math.Min(batch.StartOffset, partition.Range.To));
            await TakeAsync(batch, partition).ConfigureAwait(false);
            if (!follow && partition.Complete)
            {
                source.Stop(partition.Partition);
                _open--;
            }
        }
    }

    private async ValueTask TakeAsync(MessageBatch batch, PartitionProgress partition)
    {
        var next = 0;
        while (next < batch.Count && run.End is null)
        {
            next = Feed(batch, partition, next, out var bytes);
            await run.BreatheAsync().ConfigureAwait(false);
            await run.Rate.PayAsync(bytes, run.Cancellation).ConfigureAwait(false);
        }

        if (run.End is null)
        {
            run.Moved(partition.MoveTo(run.Plan.Follow ? batch.NextOffset : Math.Min(batch.NextOffset, partition.Range.To)));
        }
    }

    /// <summary>Feeds messages until the batch, the range, the rate's portion or the scan ends; answers the next index.</summary>
    private int Feed(MessageBatch batch, PartitionProgress partition, int first, out long bytes)
    {
        bytes = 0;
        var end = run.Plan.Follow ? long.MaxValue : partition.Range.To;
        var (count, portion) = (batch.Count, run.Rate.Portion);
        var position = partition.Position;
        for (var i = first; i < count; i++)
        {
            var message = batch[i];
            if (message.Offset >= end)
            {
                return count;
            }

            bytes += message.Size;
            position = message.Offset + 1;
            if (!run.Offer(message, partition) || bytes >= portion)
            {
                run.Moved(partition.MoveTo(position));
                return i + 1;
            }
        }

        run.Moved(partition.MoveTo(position));
        return count;
    }
}
