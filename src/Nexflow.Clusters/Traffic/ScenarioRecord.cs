using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Traffic;

/// <summary>A record that the scenario wants appended now.</summary>
/// <param name="Placed">Told where it landed, when a later record (a dead letter) must name the place.</param>
internal sealed record ScenarioRecord(string Topic, NewMessage Message, Action<ProduceResult>? Placed = null);
