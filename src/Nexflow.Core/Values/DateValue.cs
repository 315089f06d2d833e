using System.Globalization;

namespace Nexflow.Core.Values;

public sealed record DateValue(DateOnly Value) : Value
{
    /// <summary><c>2026-03-14</c>.</summary>
    public override string ToString() => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
