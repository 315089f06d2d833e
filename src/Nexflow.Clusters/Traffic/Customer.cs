namespace Nexflow.Clusters.Traffic;

/// <param name="Contact">PUSH, SMS, EMAIL, or null when nothing may be sent.</param>
internal sealed record Customer(string Id, string Name, Place Home, string Segment, string? Contact)
{
    public List<string> CardTokens { get; } = [];
}
