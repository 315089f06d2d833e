namespace Nexflow.Clusters.Traffic;

/// <param name="FirstOffset">About where its partitions stand when the hour begins: what came before is past its retention.</param>
internal sealed record ScenarioTopic(string Name, int Partitions, long FirstOffset, IReadOnlyDictionary<string, string> Config);
