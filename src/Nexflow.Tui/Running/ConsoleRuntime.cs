using Nexflow.Terminal.Hosting;
using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Shell;
using Nexflow.Tui.Shell.Painting;
using Terminal.Gui.App;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Nexflow.Tui.Running;

/// <summary>Holds the model on its one thread: keys and answers become messages, messages become the next model, its effects become work.</summary>
internal sealed class ConsoleRuntime : IDisposable
{
    private static readonly TimeSpan FirstSamplePatience = TimeSpan.FromMilliseconds(40);

    private readonly ConsoleOptions _options;
    private readonly TerminalHost _host;
    private readonly CommandRegistry _registry;
    private readonly ShellUpdate _update;
    private readonly EffectRunner _effects;
    private readonly ViewContext _context;
    private readonly ThemeShelf _shelf;
    private readonly ShellView _view;
    private readonly Runnable _root;
    private ShellModel _model;
    private IDisposable? _expiry;
    private DateTimeOffset? _expiresAt;
    private bool _shown;

    public ConsoleRuntime(ConsoleOptions options, TerminalHost host, ClusterSession session)
    {
        _options = options;
        _host = host;
        _model = FirstModel(options);
        _registry = ConsoleCommands.Build(() => _model, options.Keys);
        _registry.ReadOnly = options.Cluster.ReadOnly;
        _update = new ShellUpdate(_registry, session.Reader);
        _shelf = new ThemeShelf(options.ThemeText);
        var chosen = _shelf.Find(options.Theme);
        _context = new ViewContext((chosen?.Theme ?? Theme.Midnight).For(options.Capabilities.Colours));
        host.Views = _context;
        _effects = new EffectRunner(options, host, session, Post, SetTheme);
        _view = new ShellView(_context, new ShellPainter(_registry, _update, session.Reader), () => _model)
        {
            Width = Dim.Fill(),
            Height = Dim.Fill(),
            Pressed = Pressed,
            PastedText = text => Dispatch(new ConsoleMessage.Typed(text)),
            SizeChanged = (columns, rows) => Dispatch(new ConsoleMessage.Resized(columns, rows)),
            Painted = Painted,
        };
        _root = new Runnable { BorderStyle = null };
        _root.Add(_view);
        session.Answered = Post;
        if (session.First(FirstSamplePatience) is { } first)
        {
            foreach (var message in first)
            {
                Dispatch(message);
            }
        }

        if (chosen?.Theme is null)
        {
            Dispatch(new ConsoleMessage.Noticed(ToastKind.Warning, chosen?.Problem?.Message ?? $"There is no theme '{options.Theme}'. Themes: {string.Join(", ", ThemeShelf.Names)}."));
        }

        foreach (var problem in _registry.Validate())
        {
            Dispatch(new ConsoleMessage.Noticed(ToastKind.Warning, problem.Message));
        }
    }

    public IRunnable Root => _root;

    public void Dispose()
    {
        _expiry?.Dispose();
        _effects.Dispose();
        _root.Dispose();
    }

    private static ShellModel FirstModel(ConsoleOptions options) => new()
    {
        Cluster = options.Cluster,
        Colour = options.Colour,
        ClusterArguments = options.ClusterArguments,
        Now = options.Clock.GetUtcNow(),
        Zone = options.Clock.LocalTimeZone,
        Theme = options.Theme,
        Themes = [.. ThemeShelf.Names],
        Screen = Enum.TryParse<ScreenId>(options.Screen, ignoreCase: true, out var screen) && Enum.IsDefined(screen) ? screen : ScreenId.Topics,
    };

    private void Pressed(KeyChord chord)
    {
        if (KeyRouter.Route(_model, _registry, chord) is { } message)
        {
            Dispatch(message);
        }
    }

    private void Post(ConsoleMessage message) => _host.Post(() => Dispatch(message));

    private void Dispatch(ConsoleMessage message)
    {
        var before = _model;
        var step = _update.Apply(_model, message, _options.Clock.GetUtcNow());
        _model = step.Model;
        foreach (var effect in step.Effects)
        {
            _effects.Run(effect);
        }

        ExpireToasts();
        if (!ReferenceEquals(before, _model))
        {
            _view?.SetNeedsDraw();
        }
    }

    private void ExpireToasts()
    {
        if (_model.Toasts.NextChange is not { } next || next == _expiresAt)
        {
            return;
        }

        _expiry?.Dispose();
        _expiresAt = next;
        var wait = next - _model.Now;
        _expiry = _host.After(wait > TimeSpan.Zero ? wait : TimeSpan.FromMilliseconds(1), () =>
        {
            _expiresAt = null;
            Dispatch(new ConsoleMessage.Ticked());
        });
    }

    private void SetTheme(string name)
    {
        var found = _shelf.Find(name);
        if (found?.Theme is { } theme)
        {
            _context.Theme = theme.For(_options.Capabilities.Colours);
            _view.SetNeedsDraw();
            return;
        }

        Dispatch(new ConsoleMessage.Noticed(ToastKind.Error, found?.Problem?.Message ?? $"There is no theme '{name}'."));
    }

    /// <summary>Everything that can wait for the first picture begins here.</summary>
    private void Painted()
    {
        if (!_shown)
        {
            _shown = true;
            _host.Post(_effects.Begin);
        }
    }
}
