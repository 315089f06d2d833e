namespace Nexflow.Core.Values;

/// <summary>Items in order. Equal when the items are.</summary>
public sealed record ListValue(IReadOnlyList<Value> Items) : Value
{
    public bool Equals(ListValue? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Count == 0 ? 0 : HashCode.Combine(Items.Count, Items[0]);
}
