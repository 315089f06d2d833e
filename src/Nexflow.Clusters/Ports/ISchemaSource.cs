namespace Nexflow.Clusters.Ports;

/// <summary>Schemas of a registry by the id that message framing carries.</summary>
public interface ISchemaSource
{
    /// <summary>Null when the registry does not know the id. A registry that cannot be asked throws <see cref="ClusterException"/>.</summary>
    ValueTask<RegisteredSchema?> FindAsync(int id, CancellationToken cancellation);
}
