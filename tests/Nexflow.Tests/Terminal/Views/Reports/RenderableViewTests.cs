using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Reports;
using Spectre.Console;
using Spectre.Console.Rendering;
using Spectre.Console.Testing;

namespace Nexflow.Tests.Terminal.Views.Reports;

[Collection(ScreenCollection.Name)]
public sealed class RenderableViewTests
{
    private static Table NewTable(int rows)
    {
        var table = new Table().AddColumn("topic").AddColumn("lag").RoundedBorder();
        for (int i = 0; i < rows; i++)
        {
            table.AddRow(new Spectre.Console.Text($"payments-{i} 日本"), new Spectre.Console.Text($"{i}", new Style(Spectre.Console.Color.Red, decoration: Decoration.Bold)));
        }

        return table;
    }

    // The oracle is Spectre's own console.
    [Theory]
    [InlineData(40)]
    [InlineData(16)]
    public void Draw_Table_IsWhatTheCommandLinePrints(int columns)
    {
        var console = new TestConsole { EmitAnsiSequences = false };
        console.Profile.Width = columns;
        console.Write(NewTable(3));
        var view = new RenderableView(HeadlessScreen.NewContext()) { Report = NewTable(3) };
        using var screen = HeadlessScreen.Of(view, columns, 20);

        Assert.Equal(console.Lines.Select(line => line.TrimEnd()), screen.Lines()[..console.Lines.Count]);
    }

    [Fact]
    public void Draw_Styles_AreKeptOnTheThemesBackground()
    {
        var view = new RenderableView(HeadlessScreen.NewContext()) { Report = new Spectre.Console.Text("red", new Style(Spectre.Console.Color.Red, decoration: Decoration.Bold)) };
        using var screen = HeadlessScreen.Of(view, 10, 2);
        var text = view.Context.Style(Role.Text);

        Assert.Equal(new CellStyle(new Colour(new Rgb(255, 0, 0)), text.Background, TextStyle.Bold), screen.StyleAt(0, 0));
        Assert.Equal(text, screen.StyleAt(5, 1));
    }

    [Fact]
    public void Do_Moves_ScrollAndRenderOnceAWidth()
    {
        var report = new CountingReport(NewTable(50));
        var view = new RenderableView(HeadlessScreen.NewContext()) { Report = report };
        using var screen = HeadlessScreen.Of(view, 40, 5);
        view.Do(ViewCommand.Last);
        screen.Draw();
        view.Do(ViewCommand.Up);
        screen.Draw();

        Assert.Equal(1, report.Rendered);
        Assert.Contains("payments-49", screen.Line(4), StringComparison.Ordinal);
        Assert.Equal(54 - 5 - 1, view.TopLine);
        screen.Resize(10, 4);
        Assert.Equal(2, report.Rendered);
        screen.Resize(1, 1);
    }

    private sealed class CountingReport(IRenderable inner) : IRenderable
    {
        public int Rendered { get; private set; }

        public Measurement Measure(RenderOptions options, int maxWidth) => inner.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            Rendered++;
            return inner.Render(options, maxWidth);
        }
    }
}
