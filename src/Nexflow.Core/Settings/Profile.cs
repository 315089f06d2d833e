namespace Nexflow.Core.Settings;

/// <summary>A named target: cluster, registry, credentials, safety.</summary>
/// <param name="ClusterOrigin">Where the address was written: a relative path is relative to that file.</param>
public sealed record Profile(
    string Name,
    ClusterAddress Cluster,
    SettingOrigin ClusterOrigin,
    string? Registry,
    bool ReadOnly,
    string? Colour,
    SecuritySettings Security);
