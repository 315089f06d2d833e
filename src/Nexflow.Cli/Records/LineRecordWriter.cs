using Nexflow.Cli.Output;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;

namespace Nexflow.Cli.Records;

/// <summary>JSON Lines, a JSON array, CSV or YAML, record by record. CSV alone keeps control characters as they are: <paramref name="safe"/> shows them on a terminal.</summary>
internal sealed class LineRecordWriter(TextWriter output, OutputFormat format, IReadOnlyList<RecordColumn> columns, Func<string, string> safe) : IRecordWriter
{
    private bool _started;

    public void Write(Record record)
    {
        if (!_started && format == OutputFormat.Csv)
        {
            output.WriteLine(CsvText.Header(RecordColumns.Row(columns, record)));
        }

        Print(Checked(RecordColumns.Row(columns, record)));
        _started = true;
    }

    public void EndPortion()
    {
    }

    public void End(ScanVerdict? verdict)
    {
        if (verdict is not null && format != OutputFormat.Csv)
        {
            Print(VerdictForm.Of(verdict));
            _started = true;
        }

        if (format == OutputFormat.Json)
        {
            output.WriteLine(_started ? "\n]" : "[]");
        }
    }

    private static RecordValue Checked(RecordValue row)
    {
        var clean = (RecordValue)WellFormed.Of(row);
        return ReferenceEquals(clean, row) ? row : clean with
        {
            Fields = [.. clean.Fields.Select(field => field is { Name: RecordColumns.Error, Value: NullValue } ? field with { Value = new StringValue(WellFormed.Note) } : field)],
        };
    }

    private void Print(RecordValue row)
    {
        switch (format)
        {
            case OutputFormat.Json:
                output.Write(_started ? ",\n" : "[\n");
                output.Write(JsonText.Format(row));
                break;
            case OutputFormat.Csv:
                output.WriteLine(safe(CsvText.Line(row)));
                break;
            case OutputFormat.Yaml:
                output.Write(YamlText.Of(new ListValue([row])));
                break;
            default:
                output.WriteLine(JsonText.Format(row));
                break;
        }
    }
}
