using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Tests.Terminal.Views;
using Nexflow.Tui.Running;
using Nexflow.Tui.Shell;
using Nexflow.Tui.Shell.Painting;
using Terminal.Gui.Input;

namespace Nexflow.Tests.Tui.Running;

/// <summary>The one view under the toolkit: draws the model, hands over keys, notices its size.</summary>
[Collection(ScreenCollection.Name)]
public sealed class ShellViewTests
{
    [Fact]
    public void View_OnAScreen_DrawsTheModelAndFollowsTheSize()
    {
        var driver = new ConsoleDriver().Loaded();
        using var screen = HeadlessScreen.Of(View(driver, _ => { }), 80, 24);
        Assert.Contains("Topics · 6", screen.Line(1), StringComparison.Ordinal);
        Assert.Equal((80, 24), (driver.Model.Columns, driver.Model.Rows));
        screen.Resize(30, 8);
        Assert.True(driver.Model.TooSmall);
    }

    [Theory]
    [InlineData("j")]
    [InlineData("enter")]
    [InlineData("tab")]
    [InlineData("esc")]
    [InlineData("^c")]
    [InlineData("?")]
    public void Keys_OfTheToolkit_ReachTheShellAsTheyWereTyped(string key)
    {
        var driver = new ConsoleDriver().Loaded();
        var seen = new List<KeyChord>();
        using var view = View(driver, seen.Add);
        using var screen = HeadlessScreen.Of(view, 80, 24);
        view.NewKeyDownEvent(key switch { "enter" => Key.Enter, "tab" => Key.Tab, "esc" => Key.Esc, "^c" => Key.C.WithCtrl, "?" => new Key('?'), _ => Key.J });
        Assert.Equal([KeyChord.Parse(key)], seen);
    }

    private static ShellView View(ConsoleDriver driver, Action<KeyChord> pressed) =>
        new(new ViewContext(Theme.Midnight), new ShellPainter(driver.Registry, driver.Update, new PlainReader()), () => driver.Model)
        {
            Pressed = pressed,
            PastedText = _ => { },
            SizeChanged = (columns, rows) => driver.Send(new ConsoleMessage.Resized(columns, rows)),
            Painted = () => { },
        };
}
