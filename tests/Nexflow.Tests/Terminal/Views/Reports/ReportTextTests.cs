using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Reports;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Nexflow.Tests.Terminal.Views.Reports;

public sealed class ReportTextTests
{
    private static Table NewTable(int rows)
    {
        var table = new Table().AddColumn("topic").AddColumn("lag").RoundedBorder();
        for (var i = 0; i < rows; i++)
        {
            table.AddRow(new Spectre.Console.Text($"payments-{i} 日本"), new Spectre.Console.Text($"{i}", new Style(Spectre.Console.Color.Red, decoration: Decoration.Bold)));
        }

        return table;
    }

    // The oracle is Spectre's own console.
    [Theory]
    [InlineData(40)]
    [InlineData(16)]
    public void Paint_Table_IsWhatTheCommandLinePrints(int columns)
    {
        var console = new TestConsole { EmitAnsiSequences = false };
        console.Profile.Width = columns;
        console.Write(NewTable(3));
        var cells = new PaintedCells(columns, 20);

        ReportPainter.Paint(cells.Canvas, new ReportText(_ => NewTable(3)).Lines(columns), 0, Theme.Midnight);

        Assert.Equal(console.Lines.Select(line => line.TrimEnd()), cells.Lines[..console.Lines.Count]);
    }

    [Fact]
    public void Paint_FromALine_LeavesOutWhatIsAbove()
    {
        var lines = new ReportText(_ => NewTable(50)).Lines(40);
        var cells = new PaintedCells(40, 5);

        ReportPainter.Paint(cells.Canvas, lines, lines.Count - 3, Theme.Midnight);

        Assert.Contains("payments-49", cells.Line(1), StringComparison.Ordinal);
        Assert.Equal("", cells.Line(3));
    }

    [Fact]
    public void Paint_Colours_AreTheThemes()
    {
        var report = new ReportText(_ => new Spectre.Console.Text("red", new Style(Spectre.Console.Color.Red, decoration: Decoration.Bold)));
        var cells = new PaintedCells(10, 2);
        var text = Theme.Midnight[Role.Text];

        ReportPainter.Paint(cells.Canvas, report.Lines(10), 0, Theme.Midnight);

        Assert.Equal(new CellStyle(Theme.Midnight[Role.Error].Foreground, text.Background, TextStyle.Bold), cells.StyleAt(0, 0));
        Assert.Equal(text, cells.StyleAt(5, 1));
    }

    [Fact]
    public void Lines_SameWidth_AreBuiltOnce()
    {
        var widths = new List<int>();
        var report = new ReportText(width =>
        {
            widths.Add(width);
            return NewTable(3);
        });

        Assert.Same(report.Lines(40), report.Lines(40));
        Assert.NotEmpty(report.Lines(1));

        Assert.Equal([40, 1], widths);
    }
}
