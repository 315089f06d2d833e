using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Scanning;

/// <summary>A source that says it is at the end while partitions are not: the log was cut (topic made anew, unclean election). Never taken for the end.</summary>
internal static class Early
{
    public static void FailRest(IEnumerable<PartitionProgress> partitions)
    {
        foreach (var partition in partitions.Where(p => !p.Complete && p.Failure is null))
        {
            Fail(partition);
        }
    }

    public static void Fail(PartitionProgress partition) => partition.Failure = new ClusterException(
        ClusterError.OffsetOutOfRange, $"{partition.Partition} ends before the planned end {partition.Range.To}: it was cut while it was read.") { Partition = partition.Partition };
}
