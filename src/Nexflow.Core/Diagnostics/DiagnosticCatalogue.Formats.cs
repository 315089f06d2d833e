namespace Nexflow.Core.Diagnostics;

public static partial class DiagnosticCatalogue
{
    private static DiagnosticEntry[] Formats =>
    [
        new("NX4001", "Malformed JSON",
            "The payload began like JSON and broke its grammar at the byte that the message names: it is cut off, or is not JSON.",
            "Look at the hex view around that byte. If the topic is no JSON, decode it as text or bytes."),
        new("NX4002", "Nested too deep",
            "The payload nests deeper than 256 levels. Going on would risk the stack, and no reader could follow it.",
            "Look at the raw bytes, or fix the producer: such depth is nearly always a loop."),
        new("NX4003", "Malformed Avro",
            "The payload does not fit its Avro schema: it is cut off, a union or enum index is out of range, a length is negative, or bytes are left over. Most often the schema is not the writer's.",
            "Check the schema id in the framing and the registry of this profile: another environment's registry gives the same id to another schema."),
        new("NX4004", "Malformed Protobuf",
            "The payload breaks the wire format at the byte that the message names, or does not fit its message type: it is cut off, a varint is too long, a length runs over the end.",
            "Check the schema and the message type. Field numbers that the schema lacks are shown, not refused."),
        new("NX4005", "Unknown schema id",
            "The framing names a schema id that the registry does not know: the record comes from another environment, or the schema was deleted for good.",
            "Check registry in the profile. The id stands in bytes 1 to 4 of the payload."),
        new("NX4006", "Unusable schema",
            "The registry's text for this id cannot be read: it is malformed, of an unknown type, or refers to a schema that is missing.",
            "Ask the registry for the schema (nexflow schemas) and fix it at its source."),
        new("NX4007", "Broken framing",
            "The payload starts with the registry's magic byte 0 and ends before the schema id or the Protobuf message indexes are complete, or the indexes name no message of the schema.",
            "Look at the hex view: the framing is 0, four bytes of schema id, and for Protobuf the message indexes. If the producer does not frame, the first byte is data."),
        new("NX4008", "Registry not reachable",
            "The record names a schema, and the registry could not be asked for it.",
            "Check registry in the profile with nexflow doctor. Records are shown raw meanwhile."),
        new("NX4009", "Text is not UTF-8",
            "The payload was to be shown as text, and holds bytes that are no UTF-8.",
            "Look at the hex view, or decode it as bytes."),
        new("NX4010", "Half of a surrogate pair",
            "A JSON text holds an escape such as \\ud83d without its other half. JSON's grammar allows it, but it is no character, and many readers refuse such a text.",
            "Machine-readable output shows U+FFFD in its place; --raw gives the payload as it is. Repair the producer: it cuts text in the middle of a character."),
    ];
}
