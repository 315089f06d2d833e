using Nexflow.Core.Records;

namespace Nexflow.Formats.Protobuf;

/// <summary>
/// Protobuf wire format to values by a <c>.proto</c> text. Fields stand in the order of the schema under their names, unknown ones behind them under
/// their numbers (<c>#7</c>). Absent proto3 scalars without presence are their default, as the language says; other absent fields are left out.
/// </summary>
public sealed class ProtobufDecoder
{
    private readonly ProtoSchemaReader _schema;

    private ProtobufDecoder(ProtoSchemaReader schema) => _schema = schema;

    /// <summary>Full names of the messages at the top of the text.</summary>
    public IEnumerable<string> MessageNames => _schema.Roots.Select(root => root.Message.FullName);

    /// <summary>A decoder for a text, or null with what is wrong with it.</summary>
    /// <param name="imports">Import name → text; Google's well-known files need not be among them.</param>
    public static ProtobufDecoder? Create(string proto, IReadOnlyDictionary<string, string> imports, out string? problem) =>
        ProtoSchemaReader.Read(proto, imports, out problem) is { } schema ? new ProtobufDecoder(schema) : null;

    /// <summary>Full name of the message that a registry's message indexes name; null when there is none.</summary>
    public string? NameOf(ReadOnlySpan<int> indexes)
    {
        var (nodes, found) = (_schema.Roots, (string?)null);
        foreach (var index in indexes)
        {
            if (index < 0 || index >= nodes.Count)
            {
                return null;
            }

            (nodes, found) = (nodes[index].Nested, nodes[index].Message.FullName);
        }

        return found;
    }

    /// <summary>One message of the type with that full name.</summary>
    public Decoded Decode(ReadOnlySpan<byte> bytes, string messageName)
    {
        if (!_schema.Messages.TryGetValue("." + messageName, out var type))
        {
            return new DecodeFailure("NX4006", $"the schema has no message '{messageName}'");
        }

        var walker = new ProtoWalker();
        var cursor = new ProtoCursor(bytes, 0);
        return walker.ReadMessage(ref cursor, type, 0, 0) is { } value ? value : walker.Failure!;
    }
}
