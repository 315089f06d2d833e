using System.Globalization;
using Avro;

namespace Nexflow.Formats.Avro;

/// <summary>
/// Reads schema texts with Apache.Avro and turns them into <see cref="AvroType"/>s. Logical types are taken from the properties, as the library refuses
/// schemas that use one in a way it does not know, where the specification says to ignore it.
/// </summary>
internal sealed class AvroSchemaReader
{
    private const string LogicalProperty = "nexflow.logical";
    private const string WrapperField = "main";

    private readonly Dictionary<string, AvroType> _named = new(StringComparer.Ordinal);

    /// <summary>The type, or null with the parser's complaint.</summary>
    /// <param name="references">Texts of the schemas that this one names, in any order.</param>
    public static AvroType? Read(string text, IReadOnlyCollection<string> references, out string? problem)
    {
        try
        {
            var schema = Parse(text.Trim(), [.. references.Select(reference => reference.Trim())]);
            problem = null;
            return new AvroSchemaReader().Convert(schema);
        }
        catch (Exception e) when (IsComplaint(e))
        {
            problem = e.Message;
            return null;
        }
    }

    private static Schema Parse(string text, List<string> references)
    {
        if (references.Count == 0)
        {
            return Schema.Parse(Prepare(text));
        }

        var ordered = new List<string>();
        while (references.Count > 0)
        {
            var next = references.FindIndex(reference => Wrapped(ordered, reference) is not null);
            if (next < 0)
            {
                throw new SchemaParseException($"{references.Count} of the referenced schemas cannot be read");
            }

            ordered.Add(references[next]);
            references.RemoveAt(next);
        }

        return Wrapped(ordered, text) ?? throw new SchemaParseException("the schema cannot be read with the schemas that it refers to");
    }

    /// <summary>The last of several schemas that may name those before it: as the fields of a record, whose types see each other.</summary>
    private static Schema? Wrapped(List<string> before, string text)
    {
        var fields = before.Append(text).Select((schema, i) => string.Create(CultureInfo.InvariantCulture, $"{{\"name\":\"{WrapperField}{i}\",\"type\":{(schema.StartsWith('"') ? schema : Prepare(schema))}}}"));
        try
        {
            var wrapper = (RecordSchema)Schema.Parse($"{{\"type\":\"record\",\"name\":\"nexflow_wrapper\",\"fields\":[{string.Join(',', fields)}]}}");
            return wrapper.Fields[^1].Schema;
        }
        catch (Exception e) when (IsComplaint(e))
        {
            return null;
        }
    }

    /// <summary>What the library throws for a text that is no schema: its own errors, the JSON reader's, and casts that it did not check.</summary>
    private static bool IsComplaint(Exception e) => e is AvroException or Newtonsoft.Json.JsonException or ArgumentException or InvalidCastException or FormatException or OverflowException;

    private static string Prepare(string text) => text.Replace("\"logicalType\"", $"\"{LogicalProperty}\"", StringComparison.Ordinal);

    private AvroType Convert(Schema? schema)
    {
        if (schema is NamedSchema named && _named.TryGetValue(named.Fullname, out var known))
        {
            return known;
        }

        switch (schema)
        {
            case RecordSchema record:
                var type = Remember(new AvroType(AvroKind.Record) { Name = record.Fullname, FieldNames = [.. record.Fields.Select(field => field.Name)] });
                type.Children = [.. record.Fields.Select(field => Convert(field.Schema))];
                return type;
            case EnumSchema choice:
                return Remember(new AvroType(AvroKind.Enum) { Name = choice.Fullname, Symbols = [.. choice.Symbols] });
            case FixedSchema chunk:
                return Remember(new AvroType(AvroKind.Fixed) { Name = chunk.Fullname, Size = chunk.Size, Logical = LogicalOf(chunk, AvroKind.Fixed, chunk.Size), Scale = ScaleOf(chunk) });
            case ArraySchema array:
                return new AvroType(AvroKind.Array) { Children = [Convert(array.ItemSchema)] };
            case MapSchema map:
                return new AvroType(AvroKind.Map) { Children = [Convert(map.ValueSchema)] };
            case UnionSchema union:
                return new AvroType(AvroKind.Union) { Children = [.. union.Schemas.Select(Convert)] };
            case null:
                throw new SchemaParseException("a type is missing"); // The library lets some broken texts pass as no schema at all.
            default:
                var kind = KindOf(schema.Tag);
                return new AvroType(kind) { Logical = LogicalOf(schema, kind, 0), Scale = ScaleOf(schema) };
        }
    }

    private AvroType Remember(AvroType type)
    {
        _named.Add(type.Name!, type);
        return type;
    }

    private static AvroKind KindOf(Schema.Type tag) => tag switch
    {
        Schema.Type.Null => AvroKind.Null,
        Schema.Type.Boolean => AvroKind.Boolean,
        Schema.Type.Int => AvroKind.Int,
        Schema.Type.Long => AvroKind.Long,
        Schema.Type.Float => AvroKind.Float,
        Schema.Type.Double => AvroKind.Double,
        Schema.Type.Bytes => AvroKind.Bytes,
        Schema.Type.String => AvroKind.String,
        _ => throw new AvroException($"the type {tag} is not known here"),
    };

    private static AvroLogical LogicalOf(Schema schema, AvroKind kind, int size) => (schema.GetProperty(LogicalProperty)?.Trim('"'), kind) switch
    {
        ("decimal", AvroKind.Bytes or AvroKind.Fixed) when ScaleOf(schema) >= 0 => AvroLogical.Decimal,
        ("uuid", AvroKind.String) => AvroLogical.Uuid,
        ("uuid", AvroKind.Fixed) when size == 16 => AvroLogical.Uuid,
        ("date", AvroKind.Int) => AvroLogical.Date,
        ("time-millis", AvroKind.Int) => AvroLogical.TimeMillis,
        ("time-micros", AvroKind.Long) => AvroLogical.TimeMicros,
        ("timestamp-millis", AvroKind.Long) => AvroLogical.TimestampMillis,
        ("timestamp-micros", AvroKind.Long) => AvroLogical.TimestampMicros,
        ("timestamp-nanos", AvroKind.Long) => AvroLogical.TimestampNanos,
        ("local-timestamp-millis", AvroKind.Long) => AvroLogical.LocalTimestampMillis,
        ("local-timestamp-micros", AvroKind.Long) => AvroLogical.LocalTimestampMicros,
        ("local-timestamp-nanos", AvroKind.Long) => AvroLogical.LocalTimestampNanos,
        ("duration", AvroKind.Fixed) when size == 12 => AvroLogical.Duration,
        _ => AvroLogical.None,
    };

    private static int ScaleOf(Schema schema) =>
        int.TryParse(schema.GetProperty("scale") ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var scale) ? scale : -1;
}
