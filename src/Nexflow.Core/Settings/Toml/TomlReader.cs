using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;
using Tomlyn.Syntax;

namespace Nexflow.Core.Settings.Toml;

/// <summary>Turns Tomlyn's syntax tree into tables with spans. What TOML forbids comes back as diagnostics and no table.</summary>
internal static class TomlReader
{
    public static TomlTable? Read(DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        var document = TomlSyntax.Parse(source, diagnostics);
        if (document is null)
        {
            return null;
        }

        var root = new TomlTable();
        AddAll(root, document.KeyValues);
        foreach (var header in document.Tables)
        {
            AddAll(Open(root, header), header.Items);
        }

        return root;
    }

    /// <summary>The table that a header opens; <c>[[x]]</c> appends one to a list.</summary>
    private static TomlTable Open(TomlTable root, TableSyntaxBase header)
    {
        var path = Path(header.Name!);
        var parent = Descend(root, path.AsSpan(0, path.Length - 1));
        var (key, span) = path[^1];
        if (header is not TableArraySyntax)
        {
            return Child(parent, key, span);
        }

        var table = new TomlTable();
        var before = parent.Find(key) is TomlNode.Array array ? array.Items : [];
        parent.Set(key, span, new TomlNode.Array(span, [.. before, new TomlNode.Table(span, table)]));
        return table;
    }

    private static void AddAll(TomlTable table, IEnumerable<KeyValueSyntax> items)
    {
        foreach (var item in items)
        {
            var path = Path(item.Key!);
            var (key, span) = path[^1];
            Descend(table, path.AsSpan(0, path.Length - 1)).Set(key, span, Node(item.Value!));
        }
    }

    private static TomlTable Descend(TomlTable table, ReadOnlySpan<(string Key, TextSpan Span)> path)
    {
        foreach (var (key, span) in path)
        {
            table = Child(table, key, span);
        }

        return table;
    }

    /// <summary>The table under a key, made when missing; of a list of tables, the last.</summary>
    private static TomlTable Child(TomlTable table, string key, TextSpan span)
    {
        switch (table.Find(key))
        {
            case TomlNode.Table child:
                return child.Entries;
            case TomlNode.Array { Items: [.., TomlNode.Table last] }:
                return last.Entries;
            default:
                var made = new TomlTable();
                table.Set(key, span, new TomlNode.Table(span, made));
                return made;
        }
    }

    private static TomlNode Node(ValueSyntax value) => value switch
    {
        StringValueSyntax text => new TomlNode.Text(Span(value), text.Value ?? ""),
        IntegerValueSyntax number => new TomlNode.Integer(Span(value), number.Value),
        FloatValueSyntax number => new TomlNode.Float(Span(value), number.Value),
        BooleanValueSyntax flag => new TomlNode.Bool(Span(value), flag.Value),
        DateTimeValueSyntax time => new TomlNode.Moment(Span(value), time.Value),
        ArraySyntax array => new TomlNode.Array(Span(value), [.. array.Items.Select(item => Node(item.Value!))]),
        InlineTableSyntax table => Inline(table),
        _ => throw new InvalidOperationException($"unknown TOML value {value.GetType().Name}"),
    };

    private static TomlNode.Table Inline(InlineTableSyntax syntax)
    {
        var table = new TomlTable();
        AddAll(table, syntax.Items.Select(item => item.KeyValue!));
        return new TomlNode.Table(Span(syntax), table);
    }

    private static (string Key, TextSpan Span)[] Path(KeySyntax key) =>
        [Part(key.Key!), .. key.DotKeys.Select(dotted => Part(dotted.Key!))];

    private static (string Key, TextSpan Span) Part(BareKeyOrStringValueSyntax part) =>
        (part is BareKeySyntax bare ? bare.Key!.Text! : ((StringValueSyntax)part).Value ?? "", Span(part));

    private static TextSpan Span(SyntaxNodeBase node) => new(node.Span.Offset, node.Span.Length);
}
