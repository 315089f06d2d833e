namespace Nexflow.Clusters.Recordings;

/// <summary>What is wrong with a container file, before anyone knows whose file it is. Never leaves <see cref="PartitionFile"/>.</summary>
internal sealed class ContainerFault(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
