using Nexflow.Terminal.Tty;
using Nexflow.Terminal.Views;
using Terminal.Gui.App;
using GuiApplication = Terminal.Gui.App.Application;

namespace Nexflow.Terminal.Hosting;

/// <summary>
/// The terminal, taken: Terminal.Gui's views over our own tty layer and renderer. One thread, the one that opened it, owns everything here;
/// only <see cref="Post"/> and <see cref="Stop"/> may be called from others. Disposing gives the terminal back.
/// </summary>
public sealed class TerminalHost : IDisposable
{
    private const int HangupCode = 128 + 1, SynchronizedMode = 2026;
    private static readonly TimeSpan ReplyPatience = TimeSpan.FromMilliseconds(100), ClickPatience = TimeSpan.FromMilliseconds(510);

    private readonly TerminalHostOptions _options;
    private readonly TerminalParts _parts;
    private readonly HostTimers _timers;
    private readonly HostExits _exits;
    private readonly HostLoop _loop;
    private readonly HostAway _away;
    private HostTimer? _reply;
    private HostTimer? _click;

    private TerminalHost(TerminalHostOptions options, TtyDevice tty)
    {
        _options = options;
        _timers = new HostTimers(options.Clock);
        _parts = TerminalParts.Create(options, tty, () => Stop(HangupCode));
        _exits = new HostExits(_parts.Session, _parts.Requests);
        _away = new HostAway(_parts, _exits);
        _parts.Session.SetMouse(options.Mouse);
        _parts.Session.Enter(TtySequences.Queries);
        try
        {
            HostComponentFactory factory = new(_parts.Gui, _parts.Size);
            Application = ApplicationAccess.Create(factory);
            _loop = Attach(factory);
        }
        catch
        {
            _exits.Dispose();
            throw;
        }

        if (options.Guard)
        {
            // Beside everything else, as soon as there is a picture: until it stands, a SIGKILL leaves the terminal as it is.
            _parts.Screen.FirstShown = () => _exits.StartGuard(tty.SavedSettings);
        }
    }

    /// <summary>Terminal.Gui's application, for dialogs and navigation.</summary>
    public IApplication Application { get; }

    /// <summary>The context of the canvas views, which knows what scrolled; without it, scrolling is painted cell by cell.</summary>
    public ViewContext? Views
    {
        get => _parts.Screen.Views;
        set => _parts.Screen.Views = value;
    }

    /// <summary>What <see cref="Stop"/> or a signal left: 0, or 128 + the signal's number.</summary>
    public int ExitCode => _exits.Code;

    /// <summary>Takes the terminal: its first bytes go out before Terminal.Gui is started.</summary>
    /// <exception cref="NoTerminalException">There is no terminal, or it is a dumb one. Nothing was changed.</exception>
    public static TerminalHost Open(TerminalHostOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Capabilities.IsDumb)
        {
            throw new NoTerminalException(NoTerminalCause.Dumb, "TERM is unset or says 'dumb': the terminal cannot place its cursor.");
        }

        return new TerminalHost(options, options.Device is { } path ? TtyDevice.Open(path) : TtyDevice.OpenControlling());
    }

    /// <summary>Shows <paramref name="root"/> until it asks to stop, <see cref="Stop"/> is called or the terminal goes.</summary>
    public void Run(IRunnable root)
    {
        try
        {
            Application.Run(root);
        }
        catch (HostEndedException) when (_parts.Requests.IsEnding)
        {
            // The loop was left on purpose; the exit code says why.
        }
        finally
        {
            _exits.Unwound();
        }
    }

    /// <summary>Runs <paramref name="action"/> on the owning thread, soon. However many are posted, one frame shows their outcome.</summary>
    public void Post(Action action) => _loop.Post(action);

    /// <summary>Runs <paramref name="action"/> every <paramref name="period"/> until disposed. Owning thread only.</summary>
    public IDisposable Every(TimeSpan period, Action action) => _timers.Add(period, period, action);

    /// <summary>Runs <paramref name="action"/> once after <paramref name="delay"/> unless disposed before. Owning thread only.</summary>
    public IDisposable After(TimeSpan delay, Action action) => _timers.Add(delay, null, action);

    /// <summary>Ends <see cref="Run"/>, dialogs included, without asking anybody.</summary>
    public void Stop(int exitCode) => _exits.Stop(exitCode);

    /// <summary>Stops the job as ^Z does in a shell; returns when it is continued. Nothing happens where nobody could continue it.</summary>
    public void Suspend() => _away.Suspend();

    /// <summary>Gives the terminal to another program ($EDITOR, $PAGER) until it ends.</summary>
    /// <returns>Its exit code; 127 when there is no such program.</returns>
    public int RunExternal(IReadOnlyList<string> command) => _away.Run(command);

    /// <summary>Puts a text onto the clipboard of the user's own machine. False when it is too long for that (75 kB).</summary>
    public bool CopyToClipboard(string text)
    {
        if (Osc52.Build(text, _options.Capabilities.IsTmux) is not { } bytes)
        {
            return false;
        }

        _parts.Screen.Append(bytes);
        return true;
    }

    /// <summary>Takes or gives back the mouse.</summary>
    public void SetMouse(bool on) => _parts.Session.SetMouse(on);

    /// <summary>Paints everything anew with the next frame (^L).</summary>
    public void Repaint()
    {
        _parts.Screen.Invalidate();
        _parts.Gui.IsChanged = true;
        _parts.Wake.Set();
    }

    /// <summary>Gives the terminal back.</summary>
    public void Dispose()
    {
        AwaitReply();
        _exits.Dispose();
        Application.Dispose();
        _parts.Tty.Dispose();
        _parts.Wake.Dispose();
    }

    private HostLoop Attach(HostComponentFactory factory)
    {
        GuiApplication.MaximumIterationsPerSecond = ushort.MaxValue;
        Application.Init();
        HostInputProcessor input = factory.Processor
            ?? throw new InvalidOperationException("Terminal.Gui did not ask for an input processor: this version starts otherwise.");
        HostLoop loop = new(_parts, Application, input, _timers, _away);
        input.SuspendRequested = Suspend;
        input.MouseSeen = () => WaitForClick(input);
        input.ModeReplied = OnModeReply;
        input.AttributesReplied = OnAttributesReply;
        _reply = _timers.Add(ReplyPatience, null, OnAttributesReply);
        _parts.Gui.IsLegacyConsole = false;
        Application.Driver!.Clipboard = new HostClipboard(CopyToClipboard);
        Application.Iteration += (_, _) => loop.Iterate();
        if (Application.TimedEvents is { } events)
        {
            events.Added += (_, _) => _parts.Wake.Set();
        }

        return loop;
    }

    // Terminal.Gui tells a single click from a double one by waiting; it looks only when asked.
    private void WaitForClick(HostInputProcessor input)
    {
        _click?.Dispose();
        _click = _timers.Add(ClickPatience, null, input.ProcessQueue);
    }

    private void OnModeReply(int mode, int state)
    {
        if (mode == SynchronizedMode && state is 1 or 2)
        {
            _options.Capabilities.Synchronized = true;
            _parts.Session.UseSynchronized();
        }
    }

    private void OnAttributesReply()
    {
        _reply?.Dispose();
        _reply = null;
    }

    // An answer that comes after the screen was given back would be typed into the shell.
    private void AwaitReply()
    {
        while (_reply is not null && _timers.Next() is { } wait && wait > TimeSpan.Zero && _loop.Drain(wait))
        {
        }
    }
}
