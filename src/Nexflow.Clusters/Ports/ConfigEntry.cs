namespace Nexflow.Clusters.Ports;

/// <param name="Value">Null when the cluster hides it (sensitive).</param>
public sealed record ConfigEntry(string Name, string? Value, bool IsDefault, bool IsSensitive = false);
