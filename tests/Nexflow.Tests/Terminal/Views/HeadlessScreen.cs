using System.Text;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Terminal.Gui.App;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Terminal.Gui.Time;

namespace Nexflow.Tests.Terminal.Views;

/// <summary>A view on a screen that is only memory.</summary>
internal sealed class HeadlessScreen : IDisposable
{
    private readonly IApplication _app;
    private readonly Runnable _root;

    public HeadlessScreen(int columns, int rows, params View[] views)
    {
        Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
        _app = Application.Create(new VirtualTimeProvider()).Init("ansi");
        _app.Driver!.SetScreenSize(columns, rows);
        _root = new Runnable { BorderStyle = null };
        foreach (var view in views)
        {
            _root.Add(view);
        }

        _app.Begin(_root);
        views.FirstOrDefault(view => view.CanFocus)?.SetFocus();
        Draw();
    }

    public static ViewContext NewContext() => new(Theme.Midnight);

    public IApplication App => _app;

    /// <summary>A view that fills the screen.</summary>
    public static HeadlessScreen Of(View view, int columns = 40, int rows = 10)
    {
        view.Width = Dim.Fill();
        view.Height = Dim.Fill();
        return new HeadlessScreen(columns, rows, view);
    }

    public void Draw() => _app.LayoutAndDraw();

    public void Resize(int columns, int rows)
    {
        _app.Driver!.SetScreenSize(columns, rows);
        Draw();
    }

    /// <summary>Lines as they are seen, without trailing blanks.</summary>
    public string[] Lines() => [.. Enumerable.Range(0, _app.Driver!.Rows).Select(Line)];

    public string Line(int row)
    {
        var cells = _app.Driver!.Contents!;
        var line = new StringBuilder();
        for (int x = 0; x < cells.GetLength(1); x++)
        {
            string text = cells[row, x].Grapheme;
            line.Append(text);
            x += CellText.Width(text) - 1;
        }

        return line.ToString().TrimEnd();
    }

    public CellStyle StyleAt(int column, int row) => AttributeMap.ToStyle(_app.Driver!.Contents![row, column].Attribute!.Value);

    public void Dispose()
    {
        _root.Dispose();
        _app.Dispose();
    }
}
