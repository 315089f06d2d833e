using System.Globalization;

namespace Nexflow.Core.Values;

/// <summary>Any integer that fits 64 bits, signed.</summary>
public sealed record Int64Value(long Value) : Value
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
