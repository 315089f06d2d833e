using System.Globalization;

namespace Nexflow.Core.Values;

/// <summary>A binary floating-point number, as the source declared or wrote it.</summary>
public sealed record DoubleValue(double Value) : Value
{
    /// <summary>The shortest text that reads back to the same number; whole numbers keep a <c>.0</c>. <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> are no JSON numbers.</summary>
    public override string ToString()
    {
        var text = Value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsFinite(Value) && text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }
}
