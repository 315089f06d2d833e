namespace Nexflow.Clusters.Traffic;

/// <summary>Something that happens at its time: it may answer a record to append, and schedule what follows from it.</summary>
internal delegate ScenarioRecord? ScenarioStep(long nowMs);
