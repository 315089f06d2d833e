using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Dialogs;
using Nexflow.Tui.Palette;

namespace Nexflow.Tui.Shell;

/// <summary>Commands and typing while something lies over the screen.</summary>
internal static class OverlayUpdate
{
    /// <summary>Null: the overlay leaves the command to the screen below.</summary>
    public static Step<ShellModel>? Apply(ShellModel model, ConsoleMessage.Invoked command, ShellUpdate update)
    {
        if (model.Top is not { } top)
        {
            return null;
        }

        if (command.Id is CommandIds.Back or CommandIds.Quit or CommandIds.Cancel or CommandIds.No)
        {
            return Closed(model, top, update);
        }

        return top switch
        {
            Overlay.Help help => HelpCommands(model, help, command),
            Overlay.Palette palette => PaletteCommands(model, palette, command, update),
            Overlay.Menu menu => MenuCommands(model, menu, command, update),
            Overlay.Prompt prompt => command.Id == CommandIds.Confirm ? PromptLine.Submit(model, prompt, update) : model,
            Overlay.Filter => FilterCommands(model, command, update),
            Overlay.Confirm confirm => command.Id is CommandIds.Yes ? update.OnScreen(model.WithoutTop(), new ConsoleMessage.Invoked(confirm.YesCommand)) : model,
            Overlay.Jobs jobs => JobCommands(model, jobs, command),
            Overlay.Report report => ReportCommands(model, report, command),
            Overlay.Shown shown => ShownCommands(model, shown, command),
            _ => model,
        };
    }

    public static Step<ShellModel> Edited(ShellModel model, Func<TextInput, TextInput> edit, ShellUpdate update)
    {
        if (model.Top is not { Input: { } input } top)
        {
            return model;
        }

        var next = edit(input);
        var edited = model.WithTop(top.With(next));
        return top is Overlay.Filter && next.Text != input.Text
            ? update.Screens(edited, new ConsoleMessage.Invoked(CommandIds.ApplyFilter, next.Text))
            : edited;
    }

    private static Step<ShellModel> Closed(ShellModel model, Overlay top, ShellUpdate update) => top switch
    {
        Overlay.Help { Search.Text: not "" } help => model.WithTop(help with { Search = TextInput.Empty, Searching = false, Top = 0 }),
        Overlay.Filter filter => update.Screens(model.WithoutTop(), new ConsoleMessage.Invoked(CommandIds.ApplyFilter, filter.Before)),
        _ => model.WithoutTop(),
    };

    private static Step<ShellModel> HelpCommands(ShellModel model, Overlay.Help help, ConsoleMessage.Invoked command)
    {
        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            // The view knows how many lines there are and keeps the last one in sight.
            var page = Math.Max(1, model.Rows - 8);
            var top = motion switch
            {
                Motion.Up => help.Top - 1,
                Motion.Down => help.Top + 1,
                Motion.PageUp => help.Top - page,
                Motion.PageDown => help.Top + page,
                Motion.First => 0,
                Motion.Last => int.MaxValue / 2,
                _ => help.Top,
            };
            return model.WithTop(help with { Top = Math.Max(0, top) });
        }

        return command.Id switch
        {
            CommandIds.Filter => model.WithTop(help with { Searching = true }),
            CommandIds.Confirm => model.WithTop(help with { Searching = false }),
            CommandIds.Help => model.WithoutTop(),
            _ => model,
        };
    }

    private static Step<ShellModel> PaletteCommands(ShellModel model, Overlay.Palette palette, ConsoleMessage.Invoked command, ShellUpdate update)
    {
        var hits = update.PaletteHits(model, palette.Line.Text);
        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            return model.WithTop(palette with { Cursor = palette.Cursor.Move(motion, hits.Count, PaletteEntries.RowsFor(model)) });
        }

        return command.Id switch
        {
            CommandIds.Confirm => PaletteLine.Run(model.WithoutTop(), palette, hits, update),
            CommandIds.PaneNext when hits.Count > 0 => model.WithTop(palette.With(TextInput.Of(hits[Math.Clamp(palette.Cursor.Index, 0, hits.Count - 1)].Completion))),
            _ => model,
        };
    }

    private static Step<ShellModel> MenuCommands(ShellModel model, Overlay.Menu menu, ConsoleMessage.Invoked command, ShellUpdate update)
    {
        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            return model.WithTop(menu with { Cursor = menu.Cursor.Move(motion, menu.Items.Length, menu.Items.Length) });
        }

        var chosen = command.Id == CommandIds.Confirm ? menu.Items[Math.Clamp(menu.Cursor.Index, 0, menu.Items.Length - 1)]
            : command is { Id: MenuChoice.Command, Argument.Length: 1 } ? menu.Items.FirstOrDefault(i => i.Key == command.Argument[0])
            : null;
        return chosen is null ? model : update.OnScreen(model.WithoutTop(), new ConsoleMessage.Invoked(chosen.Command, chosen.Argument));
    }

    private static Step<ShellModel> FilterCommands(ShellModel model, ConsoleMessage.Invoked command, ShellUpdate update) =>
        command.Id == CommandIds.Confirm ? update.Screens(model.WithoutTop(), new ConsoleMessage.Invoked(CommandIds.SearchOn))
        : CommandIds.MotionOf(command.Id) is not null ? update.Screens(model, command)
        : model;

    private static Step<ShellModel> JobCommands(ShellModel model, Overlay.Jobs jobs, ConsoleMessage.Invoked command)
    {
        var items = model.Jobs.Items;
        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            return model.WithTop(jobs with { Cursor = jobs.Cursor.Move(motion, items.Count, Math.Max(1, model.Rows - 8)) });
        }

        // The drawer shows the newest job first.
        var at = items.Count - 1 - jobs.Cursor.Index;
        return command.Id switch
        {
            CommandIds.JobCancel when at >= 0 && at < items.Count && items[at].IsRunning => new Step<ShellModel>(model, new Effect.CancelJob(items[at].Id)),
            CommandIds.Jobs => model.WithoutTop(),
            _ => model,
        };
    }

    private static Step<ShellModel> ReportCommands(ShellModel model, Overlay.Report report, ConsoleMessage.Invoked command)
    {
        var (columns, rows) = ReportPage.Of(model);
        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            return model.WithTop(report with { Top = ReportPage.Scrolled(report.Top, motion, report.Text.Lines(columns).Count, rows) });
        }

        return command.Id == CommandIds.Equivalent ? model.Over(EquivalentCommand.Of(model, report)) : model;
    }

    private static Step<ShellModel> ShownCommands(ShellModel model, Overlay.Shown shown, ConsoleMessage.Invoked command) => command.Id switch
    {
        CommandIds.Copy or CommandIds.Confirm => new Step<ShellModel>(model.WithoutTop(), new Effect.Copy(shown.Command, "the command")),
        CommandIds.Equivalent => model.WithoutTop(),
        _ => model,
    };
}
