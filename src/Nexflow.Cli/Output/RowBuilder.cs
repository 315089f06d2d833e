using Nexflow.Core.Values;

namespace Nexflow.Cli.Output;

/// <summary>Builds the machine-readable form of a result, field by field. Absent is null, never left out: scripts rely on the shape.</summary>
internal sealed class RowBuilder
{
    private readonly List<Field> _fields = [];

    public RowBuilder Add(string name, string? text) => Add(name, text is null ? Value.Null : new StringValue(text));

    public RowBuilder Add(string name, long? number) => Add(name, number is { } some ? new Int64Value(some) : Value.Null);

    public RowBuilder Add(string name, double? number) => Add(name, number is { } some ? new DoubleValue(some) : Value.Null);

    public RowBuilder Add(string name, bool flag) => Add(name, new BoolValue(flag));

    public RowBuilder Add(string name, IEnumerable<Value> items) => Add(name, new ListValue([.. items]));

    public RowBuilder Add(string name, Value value)
    {
        _fields.Add(new Field(name, value));
        return this;
    }

    public RecordValue Build() => new(_fields);
}
