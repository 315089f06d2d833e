using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Embedded;

/// <summary>Reads logs in turns, one batch each; waits on a signal that writers (and deferred loads) set.</summary>
internal sealed class EmbeddedSource : IRecordSource
{
    private const int BatchMessages = 2048;
    private const int LeastBatchBytes = 4096;

    private readonly SourceCursor[] _cursors;
    private readonly bool _wait;
    private readonly int _batchBytes;
    private readonly AppendSignal _signal = new();
    private readonly EmbeddedBatch _batch = new();
    private int _turn;

    public EmbeddedSource(IEnumerable<SourceCursor> cursors, bool wait, int prefetchBytes)
    {
        _cursors = [.. cursors];
        _wait = wait;
        _batchBytes = Math.Max(prefetchBytes / Math.Max(_cursors.Length, 1), LeastBatchBytes);
        foreach (var cursor in _cursors.Where(c => wait || c.Log.NeedsLoad(c.Position)))
        {
            cursor.Log.Subscribe(_signal);
        }
    }

    public async ValueTask<MessageBatch?> ReadAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        while (true)
        {
            _signal.Reset();
            if (TryNext(out var loading))
            {
                return _batch;
            }

            if (!loading && (!_wait || Array.TrueForAll(_cursors, c => c.Stopped)))
            {
                return null;
            }

            _batch.Clear();
            if (!await _signal.WaitAsync(cancellation).ConfigureAwait(false))
            {
                throw new ClusterException(ClusterError.Unreachable, "The embedded cluster was closed.");
            }
        }
    }

    public void Stop(TopicPartition partition)
    {
        foreach (var cursor in _cursors)
        {
            cursor.Stopped |= cursor.Log.Partition == partition;
        }
    }

    public void Hold(TopicPartition partition, bool held)
    {
        foreach (var cursor in _cursors.Where(c => c.Log.Partition == partition))
        {
            cursor.Held = held;
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var cursor in _cursors)
        {
            cursor.Log.Unsubscribe(_signal);
        }

        _signal.Close();
        return ValueTask.CompletedTask;
    }

    private bool TryNext(out bool loading)
    {
        loading = false;
        for (var i = 0; i < _cursors.Length; i++)
        {
            var cursor = _cursors[_turn];
            if (!cursor.Stopped && !cursor.Held && cursor.Log.NeedsLoad(cursor.Position))
            {
                // All load at once, but its turn waits for this one: the same read of a recording answers in the same order each time.
                LoadAll();
                loading = true;
                return false;
            }

            _turn = _turn + 1 == _cursors.Length ? 0 : _turn + 1;
            if (cursor.Stopped || cursor.Held)
            {
                continue;
            }

            if (cursor.Log.TryRead(cursor.Position, BatchMessages, _batchBytes, out var slice))
            {
                cursor.Position = slice.NextOffset;
                _batch.Set(cursor.Log.Partition, slice);
                return true;
            }
        }

        return false;
    }

    private void LoadAll()
    {
        foreach (var cursor in _cursors)
        {
            if (!cursor.Stopped && cursor.Log.NeedsLoad(cursor.Position))
            {
                cursor.Log.LoadAsync();
            }
        }
    }
}
