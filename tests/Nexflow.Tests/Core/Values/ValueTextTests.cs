using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;
using Nexflow.Core.Values;

namespace Nexflow.Tests.Core.Values;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("-12340", 3, "-12.340")]
    [InlineData("5", 3, "0.005")]
    [InlineData("-5", 1, "-0.5")]
    [InlineData("0", 2, "0.00")]
    [InlineData("123456789012345678901234567890", 0, "123456789012345678901234567890")]
    [InlineData("1", -999, "1E+999")]
    [InlineData("15", 2_000_000_000, "15E-2000000000")]
    [InlineData("1", int.MinValue, "1E+2147483648")]
    public void Decimal_ToString_HasEveryDigit(string unscaled, int scale, string text) =>
        Assert.Equal(text, new DecimalValue(BigInteger.Parse(unscaled, CultureInfo.InvariantCulture), scale).ToString());

    [Property]
    public bool Decimal_ToString_IsWhatSystemDecimalPrints(decimal number)
    {
        var bits = decimal.GetBits(number);
        var unscaled = new BigInteger((uint)bits[2]) << 64 | new BigInteger((uint)bits[1]) << 32 | (uint)bits[0];
        var value = new DecimalValue(bits[3] < 0 ? -unscaled : unscaled, (bits[3] >> 16) & 0xFF);
        return value.ToString() == (number == 0 ? Math.Abs(number) : number).ToString(CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(1.0, "1.0")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(0.1, "0.1")]
    [InlineData(1e300, "1E+300")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Double_ToString_ReadsBack(double number, string text) => Assert.Equal(text, new DoubleValue(number).ToString());

    [Theory]
    [InlineData(0L, 3, "1970-01-01T00:00:00.000Z")]
    [InlineData(-1L, 9, "1969-12-31T23:59:59.999999999Z")]
    [InlineData(1773480413589000000L, 3, "2026-03-14T09:26:53.589Z")]
    [InlineData(1773480413000000000L, 0, "2026-03-14T09:26:53Z")]
    public void Timestamp_ToString_IsRfc3339(long nanoseconds, int digits, string text) => Assert.Equal(text, new TimestampValue(nanoseconds, digits).ToString());

    [Fact]
    public void Timestamp_OutsideTheCalendar_IsSecondsOfTheEpoch() =>
        Assert.Equal("epoch+9223372036854775.807Z".TrimEnd('Z'), new TimestampValue((Int128)long.MaxValue * 1_000_000, 3).ToString());

    [Fact]
    public void Equals_NestedValues_ComparesContent()
    {
        static Value Make(byte last) => new RecordValue([new("a", new ListValue([new Int64Value(1), new BytesValue(new byte[] { 1, last })])), new("m", new MapValue([new(new StringValue("k"), Value.Null)]))], "N");
        Assert.Equal(Make(2), Make(2));
        Assert.Equal(Make(2).GetHashCode(), Make(2).GetHashCode());
        Assert.NotEqual(Make(2), Make(3));
    }
}
