using System.Globalization;

namespace Nexflow.Core.Values;

/// <summary>An instant in nanoseconds since the Unix epoch, with the digits its source had (0, 3, 6 or 9).</summary>
public sealed record TimestampValue(Int128 Nanoseconds, int Digits = 3) : Value
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    private static readonly long MinSeconds = DateTimeOffset.MinValue.ToUnixTimeSeconds();

    private static readonly long MaxSeconds = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>RFC 3339 in UTC with <see cref="Digits"/> digits; outside the years 1 to 9999, seconds since the epoch (<c>epoch+SECONDS</c>).</summary>
    public override string ToString()
    {
        var (seconds, rest) = Int128.DivRem(Nanoseconds, NanosecondsPerSecond);
        if (rest < 0)
        {
            (seconds, rest) = (seconds - 1, rest + NanosecondsPerSecond);
        }

        var fraction = Digits == 0 ? "" : "." + ((long)rest).ToString("000000000", CultureInfo.InvariantCulture)[..Digits];
        return seconds < MinSeconds || seconds > MaxSeconds
            ? $"epoch{seconds.ToString("+0;-0", CultureInfo.InvariantCulture)}{fraction}"
            : DateTimeOffset.FromUnixTimeSeconds((long)seconds).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + fraction + "Z";
    }
}
