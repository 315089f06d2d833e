using Nexflow.Core.Values;

namespace Nexflow.Formats.Protobuf;

/// <param name="Index">Position among the message's fields, as declared.</param>
/// <param name="Oneof">Number of the oneof it belongs to; −1 for none.</param>
/// <param name="Default">The value that absence means (proto3 scalars without presence); null where absence is absence.</param>
internal sealed record ProtoField(int Index, int Number, string Name, ProtoKind Kind, bool Repeated, int Oneof, Value? Default)
{
    /// <summary>Type of a message or group field; filled in when all messages are known.</summary>
    public ProtoMessage? Message { get; set; }

    /// <summary>Symbols of an enum field.</summary>
    public IReadOnlyDictionary<int, string>? Symbols { get; set; }

    public bool IsMap => Repeated && Message is { IsMapEntry: true };

    /// <summary>The wire type of one value: 0 varint, 1 eight bytes, 2 length and bytes, 3 group, 5 four bytes.</summary>
    public int WireType => Kind switch
    {
        ProtoKind.Double or ProtoKind.Fixed64 or ProtoKind.SFixed64 => 1,
        ProtoKind.Float or ProtoKind.Fixed32 or ProtoKind.SFixed32 => 5,
        ProtoKind.String or ProtoKind.Bytes or ProtoKind.Message => 2,
        ProtoKind.Group => 3,
        _ => 0,
    };

    /// <summary>Numbers of a repeated field may come packed, whatever the schema says.</summary>
    public bool MayBePacked => Repeated && WireType is 0 or 1 or 5;
}
