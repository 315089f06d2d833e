using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;

namespace Nexflow.Streams.Peek;

/// <summary>Keeps the first N messages of a backward scan, up to a budget of bytes.</summary>
internal sealed class NewestSink(int count, long budgetBytes) : IScanSink
{
    private const int Overhead = 128;

    private readonly List<StoredMessage> _newestFirst = [];
    private long _bytes;

    public bool IsOverBudget => _bytes >= budgetBytes;

    public IEnumerable<StoredMessage> OldestFirst => Enumerable.Reverse(_newestFirst);

    public ScanDecision OnMessage(in Message message)
    {
        _newestFirst.Add(message.Copy());
        _bytes += message.Size + Overhead;
        return _newestFirst.Count < count && !IsOverBudget ? ScanDecision.Match : ScanDecision.Stop;
    }
}
