using System.Globalization;
using System.Numerics;

namespace Nexflow.Core.Values;

/// <summary>
/// An exact decimal of any precision: <c>Unscaled × 10^−Scale</c>. Integers beyond 64 bits have scale 0. Digits count: 1.0 and 1.00 are two values,
/// as they print differently.
/// </summary>
public sealed record DecimalValue(BigInteger Unscaled, int Scale) : Value
{
    /// <summary>Zeros that are written out at most; beyond, an exponent is used.</summary>
    private const int MaxZeros = 400;

    /// <summary>All digits as a JSON number: <c>-12.340</c>; with an exponent (<c>1E+999</c>) where a huge scale would make endless zeros.</summary>
    public override string ToString()
    {
        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture);
        var sign = Unscaled.Sign < 0 ? "-" : "";
        if (Scale == 0)
        {
            return sign + digits;
        }

        if (Scale < 0 || Scale - digits.Length > MaxZeros)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits}E{-(long)Scale:+0;-0}");
        }

        digits = digits.PadLeft(Scale + 1, '0');
        return $"{sign}{digits[..^Scale]}.{digits[^Scale..]}";
    }
}
