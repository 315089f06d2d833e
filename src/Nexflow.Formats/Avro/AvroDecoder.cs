using Nexflow.Core.Values;

namespace Nexflow.Formats.Avro;

/// <summary>
/// Avro binary to values by the writer's schema. Unions are their branch; enums their symbol; decimals, dates, timestamps and UUIDs their own values; times of
/// day, local timestamps and durations ISO 8601 text. A float keeps its shortest digits. Strings that are not UTF-8 stay bytes.
/// </summary>
public sealed class AvroDecoder
{
    /// <summary>Levels of nesting that are read; recursive types may nest without end.</summary>
    public const int MaxDepth = 256;

    private readonly AvroType _root;

    private AvroDecoder(AvroType root) => _root = root;

    /// <summary>Full name of the schema's type, if it has one.</summary>
    public string? Name => _root.Name;

    /// <summary>A decoder for a schema's text, or null with what is wrong with it.</summary>
    /// <param name="references">Texts of the schemas that this one names.</param>
    public static AvroDecoder? Create(string schema, IReadOnlyCollection<string> references, out string? problem) =>
        AvroSchemaReader.Read(schema, references, out problem) is { } root ? new AvroDecoder(root) : null;

    /// <summary>One datum; bytes left over are a failure, as they mean that the schema is another.</summary>
    public Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        var cursor = new AvroCursor(bytes);
        var value = Read(ref cursor, _root, 0);
        if (value is not null && cursor.Left > 0)
        {
            cursor.Fail($"{cursor.Left} bytes are left over");
        }

        return cursor.Failure is { } failure ? failure : value!;
    }

    private static Value? Read(ref AvroCursor cursor, AvroType type, int depth)
    {
        if (depth > MaxDepth)
        {
            cursor.Fail($"nested deeper than {MaxDepth} levels", "NX4002");
            return null;
        }

        return type.Kind switch
        {
            AvroKind.Record => ReadRecord(ref cursor, type, depth),
            AvroKind.Array => ReadArray(ref cursor, type.Children[0], depth),
            AvroKind.Map => ReadMap(ref cursor, type.Children[0], depth),
            AvroKind.Union => ReadUnion(ref cursor, type, depth),
            AvroKind.Enum => ReadEnum(ref cursor, type),
            _ => AvroScalars.Read(ref cursor, type),
        };
    }

    private static RecordValue? ReadRecord(ref AvroCursor cursor, AvroType type, int depth)
    {
        var fields = new Field[type.Children.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            if (Read(ref cursor, type.Children[i], depth + 1) is not { } value)
            {
                return null;
            }

            fields[i] = new Field(type.FieldNames[i], value);
        }

        return new RecordValue(fields, type.Name);
    }

    private static ListValue? ReadArray(ref AvroCursor cursor, AvroType item, int depth)
    {
        var items = new List<Value>();
        while (true)
        {
            if (!cursor.TryBlock(out var count))
            {
                return null;
            }

            if (count == 0)
            {
                return new ListValue(items);
            }

            for (; count > 0; count--)
            {
                if (Read(ref cursor, item, depth + 1) is not { } value)
                {
                    return null;
                }

                items.Add(value);
            }
        }
    }

    private static MapValue? ReadMap(ref AvroCursor cursor, AvroType item, int depth)
    {
        var entries = new List<KeyValuePair<Value, Value>>();
        while (true)
        {
            if (!cursor.TryBlock(out var count))
            {
                return null;
            }

            if (count == 0)
            {
                return new MapValue(entries);
            }

            for (; count > 0; count--)
            {
                if (!cursor.TryBytes(out var key) || Read(ref cursor, item, depth + 1) is not { } value)
                {
                    return null;
                }

                entries.Add(new(AvroScalars.Text(key), value));
            }
        }
    }

    private static Value? ReadUnion(ref AvroCursor cursor, AvroType type, int depth)
    {
        if (!cursor.TryLong(out var branch))
        {
            return null;
        }

        if (branch < 0 || branch >= type.Children.Length)
        {
            cursor.Fail($"the union has {type.Children.Length} branches, and none is number {branch}");
            return null;
        }

        return Read(ref cursor, type.Children[branch], depth + 1);
    }

    private static StringValue? ReadEnum(ref AvroCursor cursor, AvroType type)
    {
        if (!cursor.TryInt(out var index))
        {
            return null;
        }

        if (index < 0 || index >= type.Symbols.Length)
        {
            cursor.Fail($"the enum {type.Name} has {type.Symbols.Length} symbols, and none is number {index}");
            return null;
        }

        return new StringValue(type.Symbols[index]);
    }
}
