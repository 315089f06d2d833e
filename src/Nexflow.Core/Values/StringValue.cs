namespace Nexflow.Core.Values;

public sealed record StringValue(string Value) : Value;
