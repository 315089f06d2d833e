using System.Globalization;
using Nexflow.Core.Records;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>The lines of each way to look at a record.</summary>
internal static class DetailContent
{
    /// <summary>Lines of a tree kept at once; what is beyond is said, never silently cut.</summary>
    public const int MostLines = 50_000;

    /// <summary>Bytes of a line that is not wrapped: longer ones go on below, so that a line costs what can be seen of it.</summary>
    private const int LongestRawLine = 16 << 10;

    public static TextLines Of(DetailModel detail, RecordContent content, int columns, bool wrap) => detail.View switch
    {
        DetailView.Raw => Bytes(content.Record, "null (a tombstone on compacted topics)", bytes => new Utf8Lines(bytes, wrap ? Math.Max(8, columns) : LongestRawLine)),
        DetailView.Hex => Bytes(content.Record, "null", bytes => new HexLines(bytes, columns)),
        DetailView.Headers => TextLines.Of(Wrapped(HeaderLines.Of(content.Record.Message), columns, wrap)),
        DetailView.Schema => TextLines.Of(Wrapped(Schema(content), columns, wrap)),
        _ => TextLines.Of(Wrapped(Tree(detail, content.Record), columns, wrap)),
    };

    private static IEnumerable<TextLine> Tree(DetailModel detail, Record record)
    {
        foreach (var line in Part("key", record.Key, detail))
        {
            yield return line;
        }

        foreach (var line in Part("value", record.Value, detail))
        {
            yield return line;
        }
    }

    private static IEnumerable<TextLine> Part(string name, DecodedPart part, DetailModel detail)
    {
        if (part.Failure is { } failure)
        {
            yield return TextLine.Of(new TextPart($"{name} ", Role.ValueKey), new TextPart($"cannot be decoded: {failure.Reason} ({failure.Code})", Role.Error));
            yield return TextLine.Of(new TextPart(RawText.Preview(part.Value, 256), Role.Muted));
            yield break;
        }

        foreach (var line in RecordTree.Lines(name, part.Value, detail.Closed, MostLines))
        {
            yield return line;
        }
    }

    private static TextLines Bytes(Record record, string missing, Func<byte[], TextLines> lines) => record.Message.Value switch
    {
        null => TextLines.Of([TextLine.Of(new TextPart(missing, Role.ValueNull))]),
        [] => TextLines.Of([TextLine.Of(new TextPart("(empty)", Role.ValueNull))]),
        var bytes => lines(bytes),
    };

    private static IEnumerable<TextLine> Schema(RecordContent content)
    {
        if (content.Record.Value.Schema is not { } schema)
        {
            yield return TextLine.Of(new TextPart("This value has no schema: it was read as ", Role.Muted), new TextPart(content.Record.Value.Format, Role.Accent), new TextPart(content.Record.Value.Reason is { } why ? $" ({why})." : ".", Role.Muted));
            yield break;
        }

        yield return TextLine.Of(new TextPart(schema.Name ?? schema.Subject, Role.Title));
        yield return TextLine.Of(new TextPart($"{schema.Type} · subject {schema.Subject} · version {schema.Version.ToString(CultureInfo.InvariantCulture)} · id {schema.Id.ToString(CultureInfo.InvariantCulture)}", Role.Muted));
        yield return TextLine.Of(new TextPart(""));
        foreach (var line in SchemaText.Pretty(content.SchemaText ?? "").Split('\n'))
        {
            yield return TextLine.Of(new TextPart(line));
        }
    }

    private static IEnumerable<TextLine> Wrapped(IEnumerable<TextLine> lines, int columns, bool wrap) =>
        lines.SelectMany(LineWrap.AtNewlines).SelectMany(l => wrap ? LineWrap.Split(l, Math.Max(8, columns)) : [l]);
}
