using Nexflow.Core.Records;

namespace Nexflow.Clusters.Scanning;

/// <summary>Takes the messages of a scan, one at a time, on one thread at a time. The spans are valid during the call only.</summary>
public interface IScanSink
{
    ScanDecision OnMessage(in Message message);

    /// <summary>A batch ended: a good moment to flush what was collected.</summary>
    ValueTask OnBatchEndAsync(CancellationToken cancellation) => ValueTask.CompletedTask;
}
