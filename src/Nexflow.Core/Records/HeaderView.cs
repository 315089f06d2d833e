namespace Nexflow.Core.Records;

/// <summary>One header over the bytes of its block.</summary>
public readonly ref struct HeaderView(ReadOnlySpan<byte> name, bool hasValue, ReadOnlySpan<byte> value)
{
    /// <summary>The name's bytes: UTF-8 by Kafka's protocol, but nothing enforces it.</summary>
    public ReadOnlySpan<byte> Name { get; } = name;

    /// <summary>False for a null value, which is not an empty one.</summary>
    public bool HasValue { get; } = hasValue;

    public ReadOnlySpan<byte> Value { get; } = value;
}
