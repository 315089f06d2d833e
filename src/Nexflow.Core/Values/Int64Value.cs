namespace Nexflow.Core.Values;

/// <summary>Any integer that fits 64 bits, signed.</summary>
public sealed record Int64Value(long Value) : Value;
