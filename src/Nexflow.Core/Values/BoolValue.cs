namespace Nexflow.Core.Values;

public sealed record BoolValue(bool Value) : Value;
