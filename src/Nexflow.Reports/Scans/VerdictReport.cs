using Nexflow.Clusters.Scanning;
using Nexflow.Reports.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Scans;

/// <summary>A scan's verdict.</summary>
public sealed class VerdictReport : IReport<ScanVerdict>
{
    public IRenderable Build(ScanVerdict result, int width)
    {
        var style = result.End switch
        {
            ScanEnd.Error => Styles.Bad,
            ScanEnd.Cancelled => Styles.Warning,
            _ => Styles.Dim,
        };
        return new Rows([Cell.Of(VerdictText.Line(result), style), .. VerdictText.Gaps(result).Select(line => Cell.Of(line, Styles.Warning))]);
    }
}
