namespace Nexflow.Clusters.Embedded;

/// <summary>A topic setting of Kafka: its name, Kafka's default, and what values it takes.</summary>
internal sealed record TopicConfigEntry(string Name, string Default, Func<string, bool> IsValid);
