using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;

namespace Nexflow.Streams.Peek;

/// <summary>Copies messages until a portion is full or the batch ends, then decodes the portion and hands it on.</summary>
internal sealed class PeekSink(DecodeMessage decode, RecordsHandler take, long? limit) : IScanSink
{
    private readonly List<StoredMessage> _waiting = [];
    private long _left = limit ?? long.MaxValue;

    public long Undecodable { get; private set; }

    public ScanDecision OnMessage(in Message message)
    {
        _waiting.Add(message.Copy());
        return --_left > 0 ? ScanDecision.Match : ScanDecision.Stop;
    }

    public ValueTask OnBatchEndAsync(CancellationToken cancellation) => _waiting.Count == 0 ? ValueTask.CompletedTask : DeliverAsync(cancellation);

    private async ValueTask DeliverAsync(CancellationToken cancellation)
    {
        var records = new List<Record>(_waiting.Count);
        foreach (var message in _waiting)
        {
            var record = await decode(message, cancellation).ConfigureAwait(false);
            Undecodable += record.Key.Failure is null && record.Value.Failure is null ? 0 : 1;
            records.Add(record);
        }

        _waiting.Clear();
        await take(records, cancellation).ConfigureAwait(false);
    }
}
