namespace Nexflow.Clusters.Ports;

public readonly record struct ProduceResult(int Partition, long Offset);
