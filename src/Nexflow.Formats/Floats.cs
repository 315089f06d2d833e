using System.Globalization;
using Nexflow.Core.Values;

namespace Nexflow.Formats;

/// <summary>Single-precision numbers as values.</summary>
internal static class Floats
{
    /// <summary>The double with the float's shortest digits: 0.1f becomes 0.1, not 0.10000000149011612. It rounds back to the same float.</summary>
    public static DoubleValue Widen(float number) => new(
        float.IsFinite(number) ? double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : number);
}
