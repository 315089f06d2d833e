using System.Globalization;
using System.Numerics;

namespace Nexflow.Core.Time;

/// <summary>A time as written, before a clock and the calendar have judged it.</summary>
internal abstract record TimeSyntax
{
    /// <summary>Unix milliseconds, or null when no such moment exists between the years 1 and 9999.</summary>
    public abstract long? Resolve(DateTimeOffset now);

    private protected static long? InCalendar(BigInteger milliseconds) =>
        milliseconds >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? (long)milliseconds
            : null;

    internal sealed record Relative(BigInteger MillisecondsAgo) : TimeSyntax
    {
        public override long? Resolve(DateTimeOffset now) => InCalendar(now.ToUnixTimeMilliseconds() - MillisecondsAgo);
    }

    internal sealed record Epoch(string Digits) : TimeSyntax
    {
        public override long? Resolve(DateTimeOffset now) =>
            InCalendar(BigInteger.Parse(Digits, CultureInfo.InvariantCulture) * (Digits.Length <= 11 ? 1000 : 1));
    }

    internal sealed record Calendar(int Year, int Month, int Day, int Hour, int Minute, int Second, int Millisecond, int OffsetMinutes) : TimeSyntax
    {
        private const int MaxOffsetMinutes = 14 * 60;

        public override long? Resolve(DateTimeOffset now)
        {
            var exists = Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month)
                && Hour < 24 && Minute < 60 && Second < 60 && Math.Abs(OffsetMinutes) <= MaxOffsetMinutes;
            if (!exists)
            {
                return null;
            }

            var local = new DateTimeOffset(Year, Month, Day, Hour, Minute, Second, Millisecond, TimeSpan.Zero);
            return InCalendar(local.ToUnixTimeMilliseconds() - (OffsetMinutes * 60_000L));
        }
    }
}
