using Nexflow.Core.Diagnostics;
using Nexflow.Reports.Layout;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Problems;

/// <summary>All codes with their titles.</summary>
public sealed class CodesReport : IReport<IReadOnlyList<DiagnosticEntry>>
{
    public IRenderable Build(IReadOnlyList<DiagnosticEntry> result, int width)
    {
        var table = new PlainTable(width, "CODE", "MEANS");
        foreach (var entry in result)
        {
            table.AddRow(Cell.Of(entry.Code, Styles.Name), Cell.Of(entry.Title));
        }

        return table.Build();
    }
}
