using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Protobuf;

/// <summary>Walks wire-format bytes by a message type. A field whose wire type is not the schema's counts as unknown, as protoc does it.</summary>
internal sealed class ProtoWalker
{
    private const int MaxDepth = 256;

    public DecodeFailure? Failure { get; private set; }

    /// <param name="group">The number of the group that ends here; 0 for a message that ends with its bytes.</param>
    public Value? ReadMessage(ref ProtoCursor cursor, ProtoMessage type, int group, int depth)
    {
        if (depth > MaxDepth)
        {
            return Fail(cursor, $"nested deeper than {MaxDepth} levels", "NX4002");
        }

        var builder = new ProtoBuilder(type);
        while (!cursor.AtEnd)
        {
            if (!TryTag(ref cursor, out var number, out var wire))
            {
                return null;
            }

            if (wire == 4)
            {
                return number == group ? Finish(builder) : Fail(cursor, $"a group {number} ends that did not begin");
            }

            if (!ReadField(ref cursor, type, builder, number, wire, depth))
            {
                return null;
            }
        }

        return group == 0 ? Finish(builder) : Fail(cursor, $"the group {group} has no end");
    }

    private static Value Finish(ProtoBuilder builder)
    {
        var record = builder.Build();
        return WellKnown.Simplify(record) ?? record;
    }

    private bool ReadField(ref ProtoCursor cursor, ProtoMessage type, ProtoBuilder builder, int number, int wire, int depth)
    {
        if (!type.ByNumber.TryGetValue(number, out var field) || (field.WireType != wire && !(wire == 2 && field.MayBePacked)))
        {
            return ReadUnknown(ref cursor, builder, number, wire, depth);
        }

        if (wire == 2)
        {
            return ReadLengthDelimited(ref cursor, builder, field, depth);
        }

        var value = wire == 3 ? ReadMessage(ref cursor, field.Message!, number, depth + 1) : ProtoScalars.Read(ref cursor, field);
        if (value is null)
        {
            Fail(cursor, $"cut off in the field '{field.Name}'");
            return false;
        }

        builder.Set(field, value);
        return true;
    }

    private bool ReadLengthDelimited(ref ProtoCursor cursor, ProtoBuilder builder, ProtoField field, int depth)
    {
        if (!cursor.TryBytes(out var bytes))
        {
            Fail(cursor, $"the field '{field.Name}' runs over the end");
            return false;
        }

        var start = cursor.Position - bytes.Length;
        switch (field.Kind)
        {
            case ProtoKind.String:
                builder.Set(field, ProtoScalars.Text(bytes));
                return true;
            case ProtoKind.Bytes:
                builder.Set(field, new BytesValue(bytes.ToArray()));
                return true;
            case ProtoKind.Message:
                var inner = new ProtoCursor(field.Repeated ? bytes : builder.Join(field, bytes), start);
                var value = ReadMessage(ref inner, field.Message!, 0, depth + 1);
                if (value is not null)
                {
                    builder.Set(field, value);
                }

                return value is not null;
            default:
                return ReadPacked(new ProtoCursor(bytes, start), builder, field);
        }
    }

    private bool ReadPacked(ProtoCursor cursor, ProtoBuilder builder, ProtoField field)
    {
        while (!cursor.AtEnd)
        {
            if (ProtoScalars.Read(ref cursor, field) is not { } value)
            {
                Fail(cursor, $"cut off in the packed field '{field.Name}'");
                return false;
            }

            builder.Set(field, value);
        }

        return true;
    }

    private bool ReadUnknown(ref ProtoCursor cursor, ProtoBuilder builder, int number, int wire, int depth)
    {
        Value? value = wire switch
        {
            0 when cursor.TryVarint(out var bits) => ProtoScalars.Unsigned(bits),
            1 when cursor.TryEight(out var bits) => ProtoScalars.Unsigned(bits),
            2 when cursor.TryBytes(out var bytes) => new BytesValue(bytes.ToArray()),
            3 => ReadMessage(ref cursor, Nothing, number, depth + 1),
            5 when cursor.TryFour(out var bits) => new Int64Value(bits),
            _ => null,
        };
        if (value is null)
        {
            Fail(cursor, wire is 6 or 7 ? $"the field {number} has the wire type {wire}, which does not exist" : $"cut off in the field {number}");
            return false;
        }

        builder.AddUnknown(number, value);
        return true;
    }

    /// <summary>For groups that the schema lacks: everything in them is unknown.</summary>
    private static readonly ProtoMessage Nothing = new("", false);

    private bool TryTag(ref ProtoCursor cursor, out int number, out int wire)
    {
        var good = cursor.TryVarint(out var tag) && tag >> 3 is > 0 and < 1 << 29;
        (number, wire) = good ? ((int)(tag >> 3), (int)(tag & 7)) : (0, 0);
        if (!good)
        {
            Fail(cursor, "a field's tag is malformed");
        }

        return good;
    }

    /// <summary>Notes the first failure; answers null.</summary>
    private Value? Fail(ProtoCursor cursor, string reason, string code = "NX4004")
    {
        Failure ??= new DecodeFailure(code, $"malformed Protobuf at byte {cursor.Position}: {reason}", cursor.Position);
        return null;
    }
}
