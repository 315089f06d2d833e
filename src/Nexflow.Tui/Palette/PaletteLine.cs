using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Palette;

/// <summary>Runs a palette line: words first (<c>topics /ord</c>, <c>set theme=midnight</c>, <c>q</c>), else the entry under the cursor.</summary>
internal static class PaletteLine
{
    public static Step<ShellModel> Run(ShellModel model, Overlay.Palette palette, IReadOnlyList<PaletteEntry> hits, ShellUpdate update)
    {
        var line = palette.Line.Text.Trim().TrimStart(':').Trim();
        if (palette.Cursor.Index == 0 && !IsBeginning(model, line, hits) && Words(model, line, update) is { } done)
        {
            return done;
        }

        if (hits.Count == 0)
        {
            return model.Notice(ToastKind.Error, $"Nothing is called '{line}'. : and part of a name finds commands, topics and groups.");
        }

        var entry = hits[Math.Clamp(palette.Cursor.Index, 0, hits.Count - 1)];
        return update.OnScreen(model, new ConsoleMessage.Invoked(entry.Command, entry.Argument));
    }

    /// <summary>The beginning of a topic's or a theme's name: the entry under the cursor is meant.</summary>
    private static bool IsBeginning(ShellModel model, string line, IReadOnlyList<PaletteEntry> hits) => hits.Count > 0 && hits[0].Kind switch
    {
        "topic" => line.StartsWith("topics ", StringComparison.Ordinal) && model.Topics.List.Find(line[7..].Trim()) is null,
        "theme" => line.StartsWith("set theme=", StringComparison.Ordinal) && !model.Themes.Contains(line[10..].Trim()),
        _ => false,
    };

    private static Step<ShellModel>? Words(ShellModel model, string line, ShellUpdate update)
    {
        var space = line.IndexOf(' ');
        var verb = space < 0 ? line : line[..space];
        var rest = space < 0 ? "" : line[(space + 1)..].Trim();
        return verb switch
        {
            "q" or "q!" or "quit" or "exit" => update.OnScreen(model, new ConsoleMessage.Invoked(verb == "q!" ? CommandIds.QuitNow : CommandIds.Quit)),
            "topics" => Topics(model, rest, update),
            "set" => Set(model, rest, update),
            "theme" when model.Themes.Contains(rest) => Set(model, "theme=" + rest, update),
            "explain" when rest.Length > 0 => update.OnScreen(model, new ConsoleMessage.Invoked(CommandIds.Explain, rest)),
            "seek" when rest.Length > 0 => Seek(model, rest, update),
            _ => update.CommandOf(verb) is { } id && rest.Length == 0 ? update.OnScreen(model, new ConsoleMessage.Invoked(id)) : default(Step<ShellModel>?),
        };
    }

    private static Step<ShellModel> Topics(ShellModel model, string rest, ShellUpdate update)
    {
        var shown = ShellCommands.Show(model, ScreenId.Topics).Model;
        if (rest.Length == 0)
        {
            return shown;
        }

        if (!rest.StartsWith('/'))
        {
            return shown.Topics.List.Find(rest) is null
                ? shown.Notice(ToastKind.Error, $"There is no topic '{rest}'. :topics /{rest} filters.")
                : update.Screens(shown, new ConsoleMessage.Invoked(CommandIds.OpenTopic, rest));
        }

        var onList = shown with { Topics = shown.Topics with { Focus = TopicsPane.List, Zoomed = false } };
        return update.Screens(onList, new ConsoleMessage.Invoked(CommandIds.ApplyFilter, rest[1..]));
    }

    public static string SeekArgument(string text) =>
        text is "latest" or "earliest" or "live" || (text.Contains(':') && char.IsAsciiLetter(text[0]) && !text.StartsWith("start", StringComparison.Ordinal)) ? text : "range:" + text;

    private static Step<ShellModel> Seek(ShellModel model, string text, ShellUpdate update)
    {
        var argument = SeekArgument(text);
        return SeekText.Parse(argument, model.Now).Error is { } error
            ? model.Notice(ToastKind.Error, error)
            : update.Screens(model, new ConsoleMessage.Invoked(CommandIds.SeekTo, argument));
    }

    private static Step<ShellModel> Set(ShellModel model, string rest, ShellUpdate update)
    {
        var equals = rest.IndexOf('=');
        var (name, value) = equals < 0 ? (rest, "") : (rest[..equals].Trim(), rest[(equals + 1)..].Trim());
        return name switch
        {
            "theme" => update.OnScreen(model, new ConsoleMessage.Invoked(CommandIds.SetTheme, value)),
            "interval" => update.OnScreen(model, new ConsoleMessage.Invoked(CommandIds.SetInterval, value.TrimEnd('s'))),
            "wrap" => model with { Wrap = value is "on" or "true" or "" },
            "internal" => model.Topics.List.ShowInternal == (value is "on" or "true" or "") ? model : update.Screens(model, new ConsoleMessage.Invoked(CommandIds.TopicInternal)),
            _ => model.Notice(ToastKind.Error, $"There is no setting '{name}'. Settings: theme, interval, wrap, internal."),
        };
    }
}
