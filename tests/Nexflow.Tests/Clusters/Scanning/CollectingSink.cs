using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Scanning;

/// <summary>Keeps what it sees; says Match unless told otherwise.</summary>
internal sealed class CollectingSink(Func<StoredMessage, ScanDecision>? decide = null, Func<Task>? onBatchEnd = null) : IScanSink
{
    public List<StoredMessage> Messages { get; } = [];

    public IEnumerable<(string Topic, int Partition, long Offset)> Places => Messages.Select(m => (m.Topic, m.Partition, m.Offset));

    public ScanDecision OnMessage(in Message message)
    {
        var copy = message.Copy();
        Messages.Add(copy);
        return decide?.Invoke(copy) ?? ScanDecision.Match;
    }

    public ValueTask OnBatchEndAsync(CancellationToken cancellation) => onBatchEnd is null ? ValueTask.CompletedTask : new ValueTask(onBatchEnd());
}
