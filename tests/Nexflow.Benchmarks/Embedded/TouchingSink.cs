using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;

namespace Nexflow.Benchmarks.Embedded;

/// <summary>Reads both ends of key and value, so that no field can be left out.</summary>
internal sealed class TouchingSink : IScanSink
{
    public long Sum { get; private set; }

    public ScanDecision OnMessage(in Message message)
    {
        Sum += message.Offset + message.TimestampMs + message.Key[0] + message.Key[^1] + message.Value[0] + message.Value[^1];
        return ScanDecision.Skip;
    }
}
