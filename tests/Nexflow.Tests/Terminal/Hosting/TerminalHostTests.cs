using System.Runtime.InteropServices;
using Nexflow.Terminal.Hosting;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Tty;
using Nexflow.Tests.Terminal.Tty;
using Nexflow.Tests.Terminal.Views;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.Views;

namespace Nexflow.Tests.Terminal.Hosting;

/// <summary>The plug under Terminal.Gui on a real pseudo terminal: a new Terminal.Gui that starts or draws otherwise fails here.</summary>
[Collection(ScreenCollection.Name)]
public sealed class TerminalHostTests
{
    private const int WindowChanged = 28;

    [Fact]
    public void Run_ViewAndKey_AreShownAndSeen()
    {
        using Pty untouched = new();
        string before = untouched.Settings();
        using HostRun run = new((host, root) =>
        {
            root.Add(new Label { Text = "hello", X = 3, Y = 2 });
            root.KeyDown += (_, key) => host.Stop(key == Key.Q ? 5 : 6);
        });
        run.Terminal.WaitFor("hello");

        run.Terminal.Type("q");

        Assert.Equal(5, run.End());
        string seen = run.Terminal.ReadAll();
        Assert.StartsWith("\e[?1049h", seen, StringComparison.Ordinal);
        Assert.EndsWith("\e[?1049l", seen, StringComparison.Ordinal);
        Assert.Equal(before, run.Terminal.Settings());
    }

    [Theory]
    [InlineData("\e", "Esc")]
    [InlineData("\ex", "Alt+X")]
    [InlineData("\e[A", "CursorUp")]
    [InlineData("\eOB", "CursorDown")]
    [InlineData("\e[1;5C", "Ctrl+CursorRight")]
    [InlineData("\e[Z", "Shift+Tab")]
    [InlineData("\e[5~", "PageUp")]
    [InlineData("\e[15~", "F5")]
    [InlineData("\r", "Enter")]
    [InlineData("\t", "Tab")]
    [InlineData("\u007f", "Backspace")]
    [InlineData("\u0003", "Ctrl+C")]
    [InlineData("G", "G")]
    [InlineData("/", "/")]
    [InlineData("é", "é")]
    [InlineData("\e[99;99X\e[B", "CursorDown")]
    public void Type_Sequence_IsTheKey(string typed, string expected)
    {
        string? seen = null;
        using HostRun run = new((host, root) =>
        {
            root.Add(new Label { Text = "ready" });
            host.Application.Keyboard.KeyDown += (_, key) =>
            {
                seen = key.ToString();
                host.Stop(0);
            };
        });
        run.Terminal.WaitFor("ready");

        run.Terminal.Type(typed);

        Assert.Equal(0, run.End());
        Assert.Equal(expected, seen);
    }

    [Fact]
    public void Type_Paste_IsOneEvent()
    {
        List<string> pastes = [];
        using HostRun run = new((host, root) =>
        {
            root.Add(new Label { Text = "ready" });
            host.Application.Paste += (_, paste) => pastes.Add(paste.Text);
            root.KeyDown += (_, _) => host.Stop(0);
        });
        run.Terminal.WaitFor("ready");

        run.Terminal.Type("\e[200~a\rb\u0007\e[201~q");

        Assert.Equal(0, run.End());
        Assert.Equal(["a\nb"], pastes);
    }

    [Fact]
    public void Dialog_TypedAhead_GetsTheKeys()
    {
        string text = "";
        using HostRun run = new((host, root) =>
        {
            root.Add(new Label { Text = "ready" });
            root.KeyDown += (_, key) =>
            {
                if (key == Key.D)
                {
                    text = Ask(host.Application);
                    host.Stop(0);
                }
            };
        });
        run.Terminal.WaitFor("ready");

        run.Terminal.Type("dabc\e[Dx\r");

        Assert.Equal(0, run.End());
        Assert.Equal("abxc", text);
    }

    [Fact]
    public void Resize_Signal_IsDrawnInTheNewSize()
    {
        using HostRun run = new((host, root) =>
        {
            Label label = new() { Text = "ready", Width = 10 };
            root.Add(label);
            host.Application.ScreenChanged += (_, screen) => label.Text = $"{screen.Value.Width}x{screen.Value.Height}";
        });
        run.Terminal.WaitFor("ready");

        run.Terminal.Resize(100, 40);
        Assert.Equal(0, kill(Environment.ProcessId, WindowChanged));

        run.Terminal.WaitFor("100x40");
    }

    [Fact]
    public void Vanish_Terminal_Ends()
    {
        using HostRun run = new((_, root) => root.Add(new Label { Text = "ready" }));
        run.Terminal.WaitFor("ready");

        run.Terminal.Vanish();

        Assert.Equal(129, run.End());
    }

    [Fact]
    public void Post_FromElsewhere_RunsOnTheOwningThread()
    {
        int thread = 0;
        using HostRun run = new((_, root) => root.Add(new Label { Text = "ready" }));
        run.Terminal.WaitFor("ready");

        run.Host.Post(() =>
        {
            thread = Environment.CurrentManagedThreadId;
            run.Host.Stop(3);
        });

        Assert.Equal(3, run.End());
        Assert.Equal(run.UiThread, thread);
    }

    [Fact]
    public void Every_Period_RunsAgainUntilDisposed()
    {
        int count = 0;
        using HostRun run = new((host, root) =>
        {
            IDisposable? timer = null;
            timer = host.Every(TimeSpan.FromMilliseconds(1), () =>
            {
                if (++count == 3)
                {
                    timer!.Dispose();
                    host.After(TimeSpan.FromMilliseconds(20), () => host.Stop(0));
                }
            });
        });

        Assert.Equal(0, run.End());
        Assert.Equal(3, count);
    }

    [Fact]
    public void CopyToClipboard_Text_GoesToTheTerminal()
    {
        using HostRun run = new((host, root) => root.KeyDown += (_, _) => host.CopyToClipboard("häß"));
        run.Terminal.WaitFor("\e[c");

        run.Terminal.Type("y");

        run.Terminal.WaitFor("\e]52;c;aMOkw58=\a");
    }

    [Fact]
    public void Open_DumbTerminal_Refuses()
    {
        TerminalHostOptions options = new() { Capabilities = new TerminalCapabilities { Colours = ColourLevel.Mono, IsDumb = true } };

        Assert.Equal(NoTerminalCause.Dumb, Assert.Throws<NoTerminalException>(() => TerminalHost.Open(options)).Cause);
    }

    private static string Ask(IApplication application)
    {
        using Dialog dialog = new() { Title = "ask" };
        TextField field = new() { Width = 20 };
        dialog.Add(field);
        dialog.AddButton(new Button { Text = "ok", IsDefault = true });
        field.SetFocus();
        application.Run(dialog);
        return field.Text;
    }

#pragma warning disable SYSLIB1054 // Tests need no source-generated marshalling.
    [DllImport("libc")]
    private static extern int kill(int process, int signal);
}
