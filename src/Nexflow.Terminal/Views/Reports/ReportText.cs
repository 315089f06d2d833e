using Spectre.Console.Rendering;

namespace Nexflow.Terminal.Views.Reports;

/// <summary>A report as lines: the same renderable that a command line prints, built and rendered once a width.</summary>
/// <param name="build">Makes the renderable for a width.</param>
public sealed class ReportText(Func<int, IRenderable> build)
{
    private IReadOnlyList<ReportLine> _lines = [];
    private int _columns = -1;

    public IReadOnlyList<ReportLine> Lines(int columns)
    {
        if (_columns != columns)
        {
            _lines = ReportRendering.Render(build(columns), columns);
            _columns = columns;
        }

        return _lines;
    }
}
