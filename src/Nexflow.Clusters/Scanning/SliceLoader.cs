using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Scanning;

/// <summary>Loads the next older slice of partitions that go backwards, all of them with one source.</summary>
internal sealed class SliceLoader(ScanRun run, int partitions)
{
    private const int FirstMessages = 128;
    private const int MostMessages = 1 << 16;
    private const int Growth = 4;

    private readonly Dictionary<PartitionBuffer, long> _sizes = [];
    private readonly long _share = Math.Max(run.Plan.Budget.PrefetchBytes / partitions, 1);

    /// <summary>Loads until each partition has a message, is at its start, or failed.</summary>
    public async Task LoadAsync(IReadOnlyList<PartitionBuffer> buffers)
    {
        while (buffers.Count > 0)
        {
            var slices = buffers.ToDictionary(b => b.Progress.Partition, b => new Slice(b, Math.Max(b.Progress.Floor, b.Edge - Size(b))));
            await using var source = run.Open(slices.Select(s => new PartitionOffset(s.Key, s.Value.Position)), wait: false);
            var open = slices.Count;
            while (open > 0)
            {
                if (await run.ReadAsync(source).ConfigureAwait(false) is not { } batch)
                {
                    Cut(slices.Values.Where(s => !s.Finished).Select(s => s.Buffer));
                    break;
                }

                var slice = slices[batch.Partition];
                var bytes = Take(batch, slice);
                if (batch.NextOffset >= slice.End)
                {
                    source.Stop(batch.Partition);
                    Finish(slice);
                    open--;
                }

                await run.Rate.PayAsync(bytes, run.Cancellation).ConfigureAwait(false);
            }

            buffers = [.. buffers.Where(b => b.Messages.Count == 0 && b.Progress.Failure is null && b.Edge > b.Progress.Floor)];
        }
    }

    private long Size(PartitionBuffer buffer) =>
        _sizes.TryGetValue(buffer, out var size) ? size : Math.Clamp(run.Plan.Budget.MaxRecords ?? FirstMessages, 1, FirstMessages);

    private long Take(MessageBatch batch, Slice slice)
    {
        var messages = slice.Buffer.Messages;
        if (batch.StartOffset > slice.Position)
        {
            // Retention overtook the slice: what was read of it is gone from the cluster too.
            messages.Clear();
            slice.Buffer.Progress.RaiseFloor(batch.StartOffset);
        }

        slice.Position = batch.NextOffset;
        var bytes = 0L;
        for (var i = 0; i < batch.Count; i++)
        {
            var message = batch[i];
            if (message.Offset >= slice.End)
            {
                break;
            }

            bytes += message.Size;
            messages.Add(message);
            slice.Dropped |= messages.KeepNewest(_share);
        }

        return bytes;
    }

    private void Finish(Slice slice)
    {
        var buffer = slice.Buffer;
        slice.Finished = true;
        buffer.Edge = Math.Max(slice.Dropped ? buffer.Messages.First.Offset : slice.Start, buffer.Progress.Floor);
        _sizes[buffer] = slice.Dropped ? buffer.Messages.Count : Math.Min(Size(buffer) * Growth, MostMessages);
    }

    private static void Cut(IEnumerable<PartitionBuffer> buffers)
    {
        foreach (var buffer in buffers.Where(b => b.Progress.Failure is null))
        {
            buffer.Messages.Clear();
            Early.Fail(buffer.Progress);
        }
    }
}
