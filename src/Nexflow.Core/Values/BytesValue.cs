namespace Nexflow.Core.Values;

public sealed record BytesValue(ReadOnlyMemory<byte> Value) : Value
{
    public bool Equals(BytesValue? other) => other is not null && Value.Span.SequenceEqual(other.Value.Span);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Value.Span);
        return hash.ToHashCode();
    }
}
