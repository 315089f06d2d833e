using Nexflow.Core.Records;
using Nexflow.Core.Text;
using Nexflow.Core.Values;

namespace Nexflow.Cli.Records;

/// <summary>Passes records on, and remembers which of the fields that were asked for no record had: mostly a slip of the finger.</summary>
internal sealed class FieldWatch(IRecordWriter inner, IReadOnlyList<RecordColumn> columns)
{
    private readonly List<RecordColumn> _missing = [.. columns];
    private Record? _last;

    public void Write(Record record)
    {
        _missing.RemoveAll(column => column.Find(record) is not NullValue);
        _last = record;
        inner.Write(record);
    }

    /// <summary>A sentence for each field that was never there; none when there were no records.</summary>
    public IEnumerable<string> Notes() => _last is null ? [] : _missing.Select(column =>
        $"no record has {column.Name}{(DidYouMean.Closest(column.Name, Paths("", _last.Value.Value)) is { } guess ? $"; did you mean {guess}?" : "")}");

    private static IEnumerable<string> Paths(string prefix, Value value) => value is not RecordValue record ? [] :
        record.Fields.SelectMany(field => Paths($"{prefix}{field.Name}.", field.Value).Prepend(prefix + field.Name));
}
