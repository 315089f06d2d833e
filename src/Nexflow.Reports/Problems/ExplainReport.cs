using Nexflow.Core.Diagnostics;
using Nexflow.Reports.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Problems;

/// <summary>A code's help page.</summary>
public sealed class ExplainReport : IReport<DiagnosticEntry>
{
    public IRenderable Build(DiagnosticEntry result, int width)
    {
        var parts = new List<IRenderable>
        {
            Cell.Of($"{result.Code}: {result.Title}", Styles.Heading),
            Text.Empty,
            Cell.Of(result.Cause),
            Text.Empty,
            PlainTable.Section("What to do"),
            Cell.Of(result.NextStep),
        };
        if (result.Example is { } example)
        {
            parts.AddRange([Text.Empty, PlainTable.Section("Example"), .. example.Split('\n').Select(line => new Padder(Cell.Of(line, Styles.Name), new Padding(2, 0, 0, 0)))]);
        }

        return new Rows(parts);
    }
}
