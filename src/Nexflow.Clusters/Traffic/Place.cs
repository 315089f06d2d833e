namespace Nexflow.Clusters.Traffic;

internal sealed record Place(string City, string Country, string Currency);
