namespace Nexflow.Clusters.Ports;

/// <summary>A message to be written. <see cref="Partition"/> −1: by key; <see cref="TimestampMs"/> null: now.</summary>
public sealed record NewMessage
{
    public int Partition { get; init; } = -1;

    public byte[]? Key { get; init; }

    public byte[]? Value { get; init; }

    /// <summary>In the form of <see cref="Core.Records.HeaderBlock"/>.</summary>
    public byte[] HeaderBytes { get; init; } = [];

    public long? TimestampMs { get; init; }
}
