using Google.Protobuf.Reflection;
using Nexflow.Core.Values;

namespace Nexflow.Formats.Protobuf;

/// <summary>Reads <c>.proto</c> texts with protobuf-net and turns the descriptors into <see cref="ProtoMessage"/>s.</summary>
internal sealed class ProtoSchemaReader
{
    private const string MainFile = "nexflow-main.proto";
    private const int MaxNesting = 100;

    private readonly Dictionary<string, ProtoMessage> _messages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<int, string>> _enums = new(StringComparer.Ordinal);
    private readonly List<(ProtoMessage Message, DescriptorProto Descriptor, bool ImplicitPresence)> _open = [];

    private ProtoSchemaReader(IEnumerable<FileDescriptorProto> files)
    {
        foreach (var file in files)
        {
            var package = string.IsNullOrEmpty(file.Package) ? "" : "." + file.Package;
            foreach (var choice in file.EnumTypes)
            {
                AddEnum(package, choice);
            }

            List<ProtoMessageNode> nodes = [.. file.MessageTypes.Select(message => AddMessage(package, message, file.Syntax == "proto3"))];
            if (file.Name == MainFile)
            {
                Roots = nodes;
            }
        }

        foreach (var (message, descriptor, implicitPresence) in _open)
        {
            message.Fields = [.. descriptor.Fields.Select((field, index) => Field(field, index, implicitPresence))];
            foreach (var field in message.Fields)
            {
                message.ByNumber.TryAdd(field.Number, field);
            }
        }
    }

    /// <summary>All messages by full name.</summary>
    public IReadOnlyDictionary<string, ProtoMessage> Messages => _messages;

    /// <summary>The main file's messages in the order of the text, with those nested in them: what message indexes count.</summary>
    public IReadOnlyList<ProtoMessageNode> Roots { get; private set; } = [];

    public static ProtoSchemaReader? Read(string text, IReadOnlyDictionary<string, string> imports, out string? problem)
    {
        if (imports.Values.Append(text).Any(NestsTooDeep))
        {
            problem = $"brackets nest deeper than {MaxNesting} levels";
            return null;
        }

        try
        {
            var set = new FileDescriptorSet { FileSystem = new ProtoFiles(imports) };
            set.AddImportPath("");
            set.Add(MainFile, true, new StringReader(text));
            set.Process();
            var first = Array.Find(set.GetErrors(), error => error.IsError);
            problem = first is null ? null : $"line {first.LineNumber}: {first.Message}";
            return first is null ? new ProtoSchemaReader(set.Files) : null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException or FormatException or OverflowException)
        {
            // The library's parser throws on some malformed texts that it does not report.
            problem = e.Message;
            return null;
        }
    }

    /// <summary>The library's parser recurses without a limit: such a text would end the process.</summary>
    private static bool NestsTooDeep(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '{' or '[' or '(' or '<' ? 1 : c is '}' or ']' or ')' or '>' ? -1 : 0;
            if (depth > MaxNesting)
            {
                return true;
            }
        }

        return false;
    }

    private ProtoMessageNode AddMessage(string scope, DescriptorProto descriptor, bool implicitPresence)
    {
        var name = $"{scope}.{descriptor.Name}";
        var message = new ProtoMessage(name[1..], descriptor.Options?.MapEntry ?? false);
        _messages[name] = message;
        _open.Add((message, descriptor, implicitPresence));
        foreach (var choice in descriptor.EnumTypes)
        {
            AddEnum(name, choice);
        }

        return new ProtoMessageNode(message, [.. descriptor.NestedTypes.Select(nested => AddMessage(name, nested, implicitPresence))]);
    }

    private void AddEnum(string scope, EnumDescriptorProto descriptor)
    {
        var symbols = new Dictionary<int, string>();
        foreach (var value in descriptor.Values)
        {
            symbols.TryAdd(value.Number, value.Name);
        }

        _enums[$"{scope}.{descriptor.Name}"] = symbols;
    }

    private ProtoField Field(FieldDescriptorProto descriptor, int index, bool implicitPresence)
    {
        var kind = KindOf(descriptor.type);
        var repeated = descriptor.label == FieldDescriptorProto.Label.LabelRepeated;
        var oneof = descriptor.ShouldSerializeOneofIndex() ? descriptor.OneofIndex : -1;
        var symbols = kind == ProtoKind.Enum ? _enums.GetValueOrDefault(descriptor.TypeName) : null;
        var fallback = implicitPresence && !repeated && oneof < 0 && !descriptor.Proto3Optional ? Default(kind, symbols) : null;
        return new ProtoField(index, descriptor.Number, descriptor.Name, kind, repeated, oneof, fallback)
        {
            Message = kind is ProtoKind.Message or ProtoKind.Group ? _messages.GetValueOrDefault(descriptor.TypeName) : null,
            Symbols = symbols,
        };
    }

    private static Value? Default(ProtoKind kind, IReadOnlyDictionary<int, string>? symbols) => kind switch
    {
        ProtoKind.Message or ProtoKind.Group => null,
        ProtoKind.Enum => ProtoScalars.Symbol(0, symbols),
        ProtoKind.String => new StringValue(""),
        ProtoKind.Bytes => new BytesValue(ReadOnlyMemory<byte>.Empty),
        ProtoKind.Bool => new BoolValue(false),
        ProtoKind.Double or ProtoKind.Float => new DoubleValue(0),
        _ => new Int64Value(0),
    };

    private static ProtoKind KindOf(FieldDescriptorProto.Type type) => type switch
    {
        FieldDescriptorProto.Type.TypeDouble => ProtoKind.Double,
        FieldDescriptorProto.Type.TypeFloat => ProtoKind.Float,
        FieldDescriptorProto.Type.TypeInt32 => ProtoKind.Int32,
        FieldDescriptorProto.Type.TypeInt64 => ProtoKind.Int64,
        FieldDescriptorProto.Type.TypeUint32 => ProtoKind.UInt32,
        FieldDescriptorProto.Type.TypeUint64 => ProtoKind.UInt64,
        FieldDescriptorProto.Type.TypeSint32 => ProtoKind.SInt32,
        FieldDescriptorProto.Type.TypeSint64 => ProtoKind.SInt64,
        FieldDescriptorProto.Type.TypeFixed32 => ProtoKind.Fixed32,
        FieldDescriptorProto.Type.TypeFixed64 => ProtoKind.Fixed64,
        FieldDescriptorProto.Type.TypeSfixed32 => ProtoKind.SFixed32,
        FieldDescriptorProto.Type.TypeSfixed64 => ProtoKind.SFixed64,
        FieldDescriptorProto.Type.TypeBool => ProtoKind.Bool,
        FieldDescriptorProto.Type.TypeString => ProtoKind.String,
        FieldDescriptorProto.Type.TypeBytes => ProtoKind.Bytes,
        FieldDescriptorProto.Type.TypeEnum => ProtoKind.Enum,
        FieldDescriptorProto.Type.TypeGroup => ProtoKind.Group,
        _ => ProtoKind.Message,
    };
}
