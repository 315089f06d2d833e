namespace Nexflow.Core.Values;

public sealed record DateValue(DateOnly Value) : Value;
