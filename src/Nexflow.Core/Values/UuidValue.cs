namespace Nexflow.Core.Values;

public sealed record UuidValue(Guid Value) : Value;
