using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Dialogs;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell;

/// <summary>Commands that belong to the shell, whichever screen is open. Null: not one of them.</summary>
internal static class ShellCommands
{
    private static readonly TimeSpan QuitWindow = TimeSpan.FromSeconds(2);

    public static Step<ShellModel>? Apply(ShellModel model, ConsoleMessage.Invoked command, ShellUpdate update) =>
        CommandIds.ScreenOf(command.Id) is { } screen ? Show(model, screen) : Opened(model, command) ?? Done(model, command, update);

    public static Step<ShellModel> Show(ShellModel model, ScreenId screen) =>
        screen == model.Screen ? model : model with { Screen = screen, LastScreen = model.Screen };

    /// <summary>Commands that put something over the screen.</summary>
    private static Step<ShellModel>? Opened(ShellModel model, ConsoleMessage.Invoked command) => command.Id switch
    {
        CommandIds.Help => model.Over(new Overlay.Help(ScopeChain.OfScreen(model), TextInput.Empty, false, 0)),
        CommandIds.Palette => model.Over(new Overlay.Palette(TextInput.Of(command.Argument ?? ""), default)),
        CommandIds.Jobs => model.Over(new Overlay.Jobs(default)),
        CommandIds.Equivalent => model.Over(EquivalentCommand.Of(model)),
        CommandIds.InfoOpen when ReportOverlays.OfSelectedGroup(model) is { } report => model.Over(report),
        CommandIds.Explain => Explain(model, command.Argument),
        CommandIds.Interval => model.Over(Menus.Interval(model)),
        CommandIds.Sort when model.Screen == ScreenId.Topics => model.Over(Menus.Sort(model)),
        CommandIds.Seek when model.Screen == ScreenId.Topics && model.Topics.Topic is { } topic => model.Over(Menus.Seek(model, topic)),
        CommandIds.SeekAsk when command.Argument is { } kind => model.Over(Menus.Ask(kind)),
        CommandIds.Copy => Menus.Copy(model) is { } menu ? model.Over(menu) : model.Notice(ToastKind.Info, "There is nothing to copy here."),
        CommandIds.Filter when model.Screen == ScreenId.Topics => FilterLine(model),
        _ => default(Step<ShellModel>?),
    };

    private static Step<ShellModel> Explain(ShellModel model, string? code) =>
        (code is null ? ReportOverlays.OfProblem(model) : ReportOverlays.OfCode(code)) is { } report ? model.Over(report)
        : model.Notice(ToastKind.Info, code is null ? "Nothing went wrong here. :explain NX5001 explains a code." : $"There is no code '{code}'.");

    private static Step<ShellModel>? Done(ShellModel model, ConsoleMessage.Invoked command, ShellUpdate update) => command.Id switch
    {
        CommandIds.LastScreen => Show(model, model.LastScreen),
        CommandIds.Back when !CanGoBack(model) => model,
        CommandIds.Quit => CanGoBack(model) ? update.Screens(model, new ConsoleMessage.Invoked(CommandIds.Back)) : Quit(model),
        CommandIds.QuitNow => new Step<ShellModel>(model with { Quitting = true }, new Effect.Quit()),
        CommandIds.Cancel => Cancel(model),
        CommandIds.Pause => Paused(model, update),
        CommandIds.Wrap => (model with { Wrap = !model.Wrap }).Notice(ToastKind.Info, model.Wrap ? "Long lines are cut." : "Long lines wrap."),
        CommandIds.SetInterval => IntervalSet(model, command.Argument),
        CommandIds.SetTheme when command.Argument is { } theme => ThemeSet(model, theme),
        CommandIds.CopyAs => CopyMenu.Choose(model, command.Argument ?? ""),
        CommandIds.Open => OpenOutside(model),
        CommandIds.Repaint => new Step<ShellModel>(model, new Effect.Repaint()),
        CommandIds.Suspend => new Step<ShellModel>(model, new Effect.Suspend()),
        CommandIds.OpenTopic or CommandIds.OpenGroup => update.Screens(Show(model, ScreenId.Topics).Model, command),
        _ => default(Step<ShellModel>?),
    };

    public static bool CanGoBack(ShellModel model) => model.Screen == ScreenId.Topics && PaneCommands.CanGoBack(model.Topics);

    private static Step<ShellModel> FilterLine(ShellModel model)
    {
        var before = PaneCommands.FilterOf(model.Topics).Text;
        return model.Over(new Overlay.Filter(TextInput.Of(before), before));
    }

    private static Step<ShellModel> Quit(ShellModel model)
    {
        if (model.Jobs.Running == 0)
        {
            return new Step<ShellModel>(model with { Quitting = true }, new Effect.Quit());
        }

        var jobs = model.Jobs.Items.Where(j => j.IsRunning).Select(j => "  " + j.Title);
        return model.Over(new Overlay.Confirm("Quit while a job runs?", [.. jobs, "", "It will be cancelled."], CommandIds.QuitNow, "quit"));
    }

    private static Step<ShellModel> Cancel(ShellModel model)
    {
        if (model.Jobs.Foremost is { } job)
        {
            return new Step<ShellModel>(model.Notice(ToastKind.Info, $"Cancelling: {job.Title}") with { QuitArmed = model.Now }, new Effect.CancelJob(job.Id));
        }

        return model.QuitArmed is { } armed && model.Now - armed < QuitWindow
            ? new Step<ShellModel>(model with { Quitting = true }, new Effect.Quit())
            : model.Notice(ToastKind.Info, "Press ^c again to quit.") with { QuitArmed = model.Now };
    }

    private static Step<ShellModel> Paused(ShellModel model, ShellUpdate update)
    {
        var next = model with { Live = !model.Live };
        if (!next.Live || next.Topics.Records is not { } records)
        {
            return next;
        }

        var context = update.Context(next);
        var resumed = RecordListUpdate.Resumed(records, TopicsLayout.Of(next.Topics, context.Body).MainRows, context.Reader);
        return next with { Topics = next.Topics with { Records = resumed } };
    }

    private static Step<ShellModel> IntervalSet(ShellModel model, string? argument)
    {
        if (!int.TryParse(argument, System.Globalization.CultureInfo.InvariantCulture, out var seconds) || seconds is < 0 or > 3600)
        {
            return model.Notice(ToastKind.Error, $"'{argument}' is not an interval in seconds.");
        }

        var interval = TimeSpan.FromSeconds(seconds);
        var text = seconds == 0 ? "Counts are taken when you press r." : $"Counts are taken every {seconds} s.";
        return new Step<ShellModel>((model with { Interval = interval }).Notice(ToastKind.Info, text), new Effect.SetInterval(interval));
    }

    private static Step<ShellModel> ThemeSet(ShellModel model, string theme) =>
        theme.Length > 0 && !theme.Contains('/', StringComparison.Ordinal)
            ? new Step<ShellModel>(model with { Theme = theme }, new Effect.SetTheme(theme))
            : model.Notice(ToastKind.Error, $"Name a theme: {string.Join(", ", model.Themes)}.");

    private static Step<ShellModel> OpenOutside(ShellModel model)
    {
        var topics = model.Topics;
        var row = model.Screen != ScreenId.Topics ? null : topics.Focus == TopicsPane.Detail ? topics.Detail?.Row : topics.Focus == TopicsPane.Records ? topics.Records?.Current : null;
        return row is null
            ? model.Notice(ToastKind.Info, "Select a record to open it in the pager.")
            : new Step<ShellModel>(model, new Effect.OpenOutside(row, ReferenceEquals(topics.Detail?.Row, row) ? topics.Detail?.Content : null));
    }
}
