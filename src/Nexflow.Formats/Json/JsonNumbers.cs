using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Json;

/// <summary>Reads numbers without losing a digit: int64, else an exact decimal; double only where an exponent was written and double can hold it.</summary>
internal static class JsonNumbers
{
    /// <summary>More digits are no number of anyone's, and cost more than linear time.</summary>
    private const int MaxLength = 10_000;

    public static Value? Read(ref JsonCursor reader)
    {
        var bytes = reader.Rest;
        var negative = bytes[0] == '-';
        var whole = Digits(bytes, negative ? 1 : 0);
        if (whole == (negative ? 1 : 0) || (bytes[negative ? 1 : 0] == '0' && whole > (negative ? 2 : 1)))
        {
            return Malformed(ref reader, whole);
        }

        var fraction = whole < bytes.Length && bytes[whole] == '.' ? Digits(bytes, whole + 1) : whole;
        if (fraction == whole + 1)
        {
            return Malformed(ref reader, fraction);
        }

        var end = fraction;
        if (end < bytes.Length && bytes[end] is (byte)'e' or (byte)'E')
        {
            var sign = end + 1 < bytes.Length && bytes[end + 1] is (byte)'+' or (byte)'-' ? 2 : 1;
            end = Digits(bytes, fraction + sign);
            if (end <= fraction + sign)
            {
                return Malformed(ref reader, end);
            }
        }

        if (end > MaxLength)
        {
            reader.Fail($"a number has more than {MaxLength} digits");
            return null;
        }

        var value = Convert(bytes[..end], whole, fraction);
        reader.Skip(end);
        return value;
    }

    /// <param name="whole">End of the digits before the point.</param>
    /// <param name="fraction">End of the digits behind it; an exponent follows if there is more.</param>
    private static Value Convert(ReadOnlySpan<byte> number, int whole, int fraction)
    {
        if (fraction < number.Length)
        {
            return Exponential(number, whole, fraction);
        }

        var isZero = number.IndexOfAnyInRange((byte)'1', (byte)'9') < 0;
        if (isZero && number[0] == '-')
        {
            return new DoubleValue(-0.0);
        }

        if (whole == fraction && Utf8Parser.TryParse(number, out long integer, out var used) && used == number.Length)
        {
            return new Int64Value(integer);
        }

        return new DecimalValue(Unscaled(number[..fraction], whole), Scale(whole, fraction));
    }

    private static Value Exponential(ReadOnlySpan<byte> number, int whole, int fraction)
    {
        var value = double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        var isZero = number[..fraction].IndexOfAnyInRange((byte)'1', (byte)'9') < 0;
        if (double.IsFinite(value) && (value != 0 || isZero))
        {
            return new DoubleValue(value);
        }

        var exponent = BigInteger.Parse(Encoding.ASCII.GetString(number[(fraction + 1)..]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var scale = Scale(whole, fraction) - exponent;
        return BigInteger.Abs(scale) < int.MaxValue
            ? new DecimalValue(Unscaled(number[..fraction], whole), (int)scale)
            : new StringValue(Encoding.ASCII.GetString(number));
    }

    private static BigInteger Unscaled(ReadOnlySpan<byte> number, int whole)
    {
        var digits = whole < number.Length
            ? Encoding.ASCII.GetString(number[..whole]) + Encoding.ASCII.GetString(number[(whole + 1)..])
            : Encoding.ASCII.GetString(number);
        return BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    private static int Scale(int whole, int fraction) => Math.Max(0, fraction - whole - 1);

    private static int Digits(ReadOnlySpan<byte> bytes, int from)
    {
        while (from < bytes.Length && bytes[from] is >= (byte)'0' and <= (byte)'9')
        {
            from++;
        }

        return from;
    }

    private static Value? Malformed(ref JsonCursor reader, int at)
    {
        reader.Skip(Math.Min(at, reader.Rest.Length));
        reader.Fail("a number is malformed");
        return null;
    }
}
