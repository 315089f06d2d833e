namespace Nexflow.Core.Values;

/// <summary>A binary floating-point number, as the source declared or wrote it.</summary>
public sealed record DoubleValue(double Value) : Value;
