namespace Nexflow.Core.Values;

/// <summary>Named fields in source order (duplicates of JSON objects kept); <paramref name="Name"/> is the schema's full name, if any.</summary>
public sealed record RecordValue(IReadOnlyList<Field> Fields, string? Name = null) : Value
{
    public bool Equals(RecordValue? other) => other is not null && Name == other.Name && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => Fields.Count == 0 ? 0 : HashCode.Combine(Fields.Count, Fields[0].Name);
}
