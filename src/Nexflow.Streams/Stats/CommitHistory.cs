using Nexflow.Core.Records;

namespace Nexflow.Streams.Stats;

/// <summary>Remembers when each commit of each group last moved.</summary>
internal sealed class CommitHistory
{
    private readonly Dictionary<(string Group, TopicPartition Partition), (long Offset, DateTimeOffset Since)> _seen = [];

    /// <summary>Since when the commit stands where it does, null on the first look, and whether it went back since the last one.</summary>
    public (DateTimeOffset? IdleSince, bool Rewound) Look(string group, TopicPartition partition, long offset, DateTimeOffset at)
    {
        var known = _seen.TryGetValue((group, partition), out var last);
        if (known && last.Offset == offset)
        {
            return (last.Since, false);
        }

        _seen[(group, partition)] = (offset, at);
        return (known ? at : null, known && offset < last.Offset);
    }
}
