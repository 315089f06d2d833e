namespace Nexflow.Core.Values;

public readonly record struct Field(string Name, Value Value);
