namespace Nexflow.Core.Values;

/// <summary>An instant in nanoseconds since the Unix epoch, with the digits its source had (3, 6 or 9).</summary>
public sealed record TimestampValue(Int128 Nanoseconds, int Digits = 3) : Value;
