using System.Globalization;
using System.Numerics;
using Nexflow.Core.Values;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>A value that has no children, exactly as it is: no digit is lost and null is not an empty text.</summary>
internal static class ValueText
{
    public static TextPart Scalar(Value value) => value switch
    {
        NullValue => new("null", Role.ValueNull),
        BoolValue b => new(b.Value ? "true" : "false", Role.ValueBool),
        Int64Value i => new(i.Value.ToString(CultureInfo.InvariantCulture), Role.ValueNumber),
        DecimalValue d => new(Decimal(d), Role.ValueNumber),
        DoubleValue d => new(d.Value.ToString("R", CultureInfo.InvariantCulture), Role.ValueNumber),
        StringValue s => new($"\"{s.Value}\"", Role.ValueString),
        BytesValue b => new($"{RawText.Hex(b.Value.Span, 24)}  ({Numbers.Grouped(b.Value.Length)} bytes)", Role.Muted),
        TimestampValue t => new(Timestamp(t), Role.ValueNumber),
        DateValue d => new(d.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Role.ValueNumber),
        UuidValue u => new(u.Value.ToString(), Role.ValueString),
        ListValue => new("[]", Role.Muted),
        _ => new("{}", Role.Muted),
    };

    private static string Decimal(DecimalValue value)
    {
        var digits = BigInteger.Abs(value.Unscaled).ToString(CultureInfo.InvariantCulture);
        if (value.Scale > 0)
        {
            digits = digits.PadLeft(value.Scale + 1, '0');
            digits = digits.Insert(digits.Length - value.Scale, ".");
        }
        else
        {
            digits += new string('0', value.Unscaled.IsZero ? 0 : -value.Scale);
        }

        return value.Unscaled.Sign < 0 ? "-" + digits : digits;
    }

    private static string Timestamp(TimestampValue value)
    {
        // Instants beyond the calendar are shown as they came.
        var ticks = value.Nanoseconds / 100;
        if (ticks < (DateTimeOffset.MinValue - DateTimeOffset.UnixEpoch).Ticks || ticks > (DateTimeOffset.MaxValue - DateTimeOffset.UnixEpoch).Ticks)
        {
            return $"{value.Nanoseconds.ToString(CultureInfo.InvariantCulture)} ns";
        }

        var time = DateTimeOffset.UnixEpoch.AddTicks((long)ticks);
        var text = time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture) + (Int128.Abs(value.Nanoseconds) % 100).ToString("00", CultureInfo.InvariantCulture);
        return text[..(20 + Math.Clamp(value.Digits, 0, 9))].TrimEnd('.') + "Z";
    }
}
