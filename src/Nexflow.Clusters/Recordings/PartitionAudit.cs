using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <summary>Holds the messages of a file against the manifest's figures, one at a time.</summary>
internal sealed class PartitionAudit(RecordedPartition promised)
{
    private long _count;
    private long _next;
    private long? _first;
    private long? _last;

    public void Check(in Message message)
    {
        if (message.Offset < promised.Low || message.Offset >= promised.High)
        {
            throw Lies($"it holds offset {message.Offset}, outside the watermarks {promised.Low} and {promised.High}");
        }

        if (_count > 0 && message.Offset < _next)
        {
            throw new ContainerFault(RecordingProblem.OffsetsNotAscending, $"offset {message.Offset} follows offset {_next - 1}; offsets must ascend");
        }

        _next = message.Offset + 1;
        _first ??= message.TimestampMs;
        _last = message.TimestampMs;
        _count++;
    }

    public void Finish()
    {
        if (_count != promised.Count)
        {
            throw Lies($"it holds {_count} records, not {promised.Count}");
        }

        if (_first != promised.FirstTimestampMs || _last != promised.LastTimestampMs)
        {
            throw Lies($"its timestamps go from {_first} to {_last}, not from {promised.FirstTimestampMs} to {promised.LastTimestampMs}");
        }
    }

    private static ContainerFault Lies(string how) => new(RecordingProblem.ManifestLies, $"the manifest does not tell the truth about it: {how}");
}
