using Nexflow.Cli.Commands;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;
using Nexflow.Reports;

namespace Nexflow.Cli.Output;

/// <summary>Prints results in the format that was asked for. JSON never holds colours.</summary>
internal sealed class ResultPrinter(CommandContext context, OutputFormat format)
{
    private readonly TextWriter _output = context.Host.Output;

    public void Print<T>(T result, IReport<T> report, Func<T, RecordValue> form)
    {
        if (format == OutputFormat.Table)
        {
            ReportPrinter.Print(context.Host, context.Color, report, result);
        }
        else
        {
            PrintOne(form(result));
        }
    }

    /// <summary>A list: an array in JSON and YAML, a line each in JSON Lines and CSV.</summary>
    public void PrintList<T>(IReadOnlyList<T> items, IReport<IReadOnlyList<T>> report, Func<T, RecordValue> form)
    {
        if (format == OutputFormat.Table)
        {
            ReportPrinter.Print(context.Host, context.Color, report, items);
            return;
        }

        var rows = items.Select(form).ToList();
        switch (format)
        {
            case OutputFormat.Json:
                _output.WriteLine(JsonText.Format(new ListValue(rows), indented: true));
                break;
            case OutputFormat.Yaml:
                _output.Write(YamlText.Of(new ListValue(rows)));
                break;
            case OutputFormat.Csv:
                PrintCsv(rows);
                break;
            default:
                rows.ForEach(row => _output.WriteLine(JsonText.Format(row)));
                break;
        }
    }

    private void PrintOne(RecordValue row)
    {
        switch (format)
        {
            case OutputFormat.Json:
                _output.WriteLine(JsonText.Format(row, indented: true));
                break;
            case OutputFormat.Yaml:
                _output.Write(YamlText.Of(row));
                break;
            case OutputFormat.Csv:
                PrintCsv([row]);
                break;
            default:
                _output.WriteLine(JsonText.Format(row));
                break;
        }
    }

    private void PrintCsv(IReadOnlyList<RecordValue> rows)
    {
        if (rows.Count > 0)
        {
            _output.WriteLine(CsvText.Header(rows[0]));
        }

        foreach (var row in rows)
        {
            _output.WriteLine(CsvText.Line(row));
        }
    }
}
