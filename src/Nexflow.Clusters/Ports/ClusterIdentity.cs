namespace Nexflow.Clusters.Ports;

/// <param name="Name">Shown in the header: the profile's name or the recording's.</param>
/// <param name="Kind"><c>embedded</c>, <c>recording</c> or <c>kafka</c>.</param>
/// <param name="Address">Where it is, for a person; never holds credentials.</param>
/// <param name="ReadOnly">Writes are refused with <see cref="ClusterError.ReadOnly"/>.</param>
public sealed record ClusterIdentity(string Name, string Kind, string Address, bool ReadOnly);
