namespace Nexflow.Formats.Protobuf;

/// <summary>Field types, by what stands on the wire and how it reads.</summary>
internal enum ProtoKind : byte
{
    Double,
    Float,
    Int32,
    Int64,
    UInt32,
    UInt64,
    SInt32,
    SInt64,
    Fixed32,
    Fixed64,
    SFixed32,
    SFixed64,
    Bool,
    String,
    Bytes,
    Enum,
    Message,
    Group,
}
