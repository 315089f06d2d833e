namespace Nexflow.Core.Values;

public sealed record UuidValue(Guid Value) : Value
{
    public override string ToString() => Value.ToString("D");
}
