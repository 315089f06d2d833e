using Nexflow.Core.Values;

namespace Nexflow.Formats.Protobuf;

/// <summary>Collects the fields of one message as they come and puts them into the order of the schema.</summary>
internal sealed class ProtoBuilder(ProtoMessage type)
{
    private readonly Value?[] _single = new Value?[type.Fields.Length];
    private readonly List<Value>?[] _lists = new List<Value>?[type.Fields.Length];
    private readonly byte[]?[] _messages = new byte[]?[type.Fields.Length];
    private readonly List<Field> _unknown = [];

    public void Set(ProtoField field, Value value)
    {
        if (field.Repeated)
        {
            (_lists[field.Index] ??= []).Add(value);
            return;
        }

        ClearOneof(field);
        _single[field.Index] = value;
    }

    /// <summary>The bytes of a singular message field, joined to those that came before: parts of one message are merged.</summary>
    public ReadOnlySpan<byte> Join(ProtoField field, ReadOnlySpan<byte> bytes)
    {
        var before = _messages[field.Index];
        ClearOneof(field);
        _messages[field.Index] = before is null ? bytes.ToArray() : [.. before, .. bytes];
        return _messages[field.Index];
    }

    /// <summary>A field that the schema lacks, under its number: <c>#7</c>.</summary>
    public void AddUnknown(int number, Value value) => _unknown.Add(new Field($"#{number}", value));

    public RecordValue Build()
    {
        var fields = new List<Field>(type.Fields.Length);
        foreach (var field in type.Fields)
        {
            var value = field.IsMap ? Map(_lists[field.Index]) : _lists[field.Index] is { } list ? new ListValue(list) : _single[field.Index] ?? field.Default;
            if (value is not null)
            {
                fields.Add(new Field(field.Name, value));
            }
        }

        return new RecordValue([.. fields, .. _unknown], type.FullName);
    }

    private void ClearOneof(ProtoField field)
    {
        if (field.Oneof < 0)
        {
            return;
        }

        foreach (var other in type.Fields)
        {
            if (other.Oneof == field.Oneof && other.Index != field.Index)
            {
                (_single[other.Index], _messages[other.Index]) = (null, null);
            }
        }
    }

    /// <summary>Entries by key; the last of a key counts, at the place of the first.</summary>
    private static MapValue? Map(List<Value>? entries)
    {
        if (entries is null)
        {
            return null;
        }

        var places = new Dictionary<Value, int>();
        var map = new List<KeyValuePair<Value, Value>>();
        foreach (var entry in entries.Cast<RecordValue>())
        {
            var key = entry.Fields.FirstOrDefault(field => field.Name == "key").Value ?? Value.Null;
            var item = entry.Fields.FirstOrDefault(field => field.Name == "value").Value ?? new RecordValue([]);
            if (places.TryAdd(key, map.Count))
            {
                map.Add(new(key, item));
            }
            else
            {
                map[places[key]] = new(key, item);
            }
        }

        return new MapValue(map);
    }
}
