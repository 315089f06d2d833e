using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Scanning;

internal sealed class ScriptedBatch(int partition, long start, long next, params long[] offsets) : MessageBatch
{
    public override TopicPartition Partition => new("t", partition);

    public override int Count => offsets.Length;

    public override long StartOffset => start;

    public override long NextOffset => next;

    public override Message this[int index] => TestClusters.Message("t", partition, offsets[index], offsets[index], "v");
}
