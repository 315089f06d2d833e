namespace Nexflow.Core.Values;

/// <summary>Entries in source order, keys as they came (duplicates kept).</summary>
public sealed record MapValue(IReadOnlyList<KeyValuePair<Value, Value>> Entries) : Value
{
    public bool Equals(MapValue? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Count == 0 ? 0 : HashCode.Combine(Entries.Count, Entries[0].Key);
}
