namespace Nexflow.Core.Records;

/// <summary>One end of an offset range before it is resolved: start, end, an offset, a distance from start or end, or a time.</summary>
/// <param name="Value">Offset; distance for FromStart/FromEnd; Unix milliseconds for Time; 0 otherwise.</param>
public readonly record struct OffsetBound(OffsetBoundKind Kind, long Value = 0);
