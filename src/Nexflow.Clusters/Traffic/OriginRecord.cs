using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Traffic;

/// <summary>A record that was appended, and where: what a dead letter names as its origin.</summary>
internal sealed record OriginRecord(string Topic, NewMessage Message, ProduceResult Place);
