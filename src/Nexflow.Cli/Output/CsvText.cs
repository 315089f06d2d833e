using Nexflow.Core.Values;

namespace Nexflow.Cli.Output;

/// <summary>Rows as RFC 4180 asks, with line feeds: what holds a comma, a quote or a line break stands in quotes. Parts print as JSON.</summary>
internal static class CsvText
{
    public static string Header(RecordValue row) => string.Join(',', row.Fields.Select(field => Quote(field.Name)));

    public static string Line(RecordValue row) => string.Join(',', row.Fields.Select(field => Quote(ScalarText.Of(field.Value))));

    private static string Quote(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
