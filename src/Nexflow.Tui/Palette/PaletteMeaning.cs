using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Palette;

/// <summary>What enter will do with a line that is words of its own (<c>topics /pay</c>, <c>set theme=…</c>), said while it is written.</summary>
internal static class PaletteMeaning
{
    /// <summary>Null: the entry under the cursor runs.</summary>
    public static string? Of(ShellModel model, string text, ShellUpdate update)
    {
        var line = text.Trim().TrimStart(':').Trim();
        var space = line.IndexOf(' ');
        var verb = space < 0 ? line : line[..space];
        var rest = space < 0 ? "" : line[(space + 1)..].Trim();
        return verb switch
        {
            "q" or "q!" or "quit" or "exit" when rest.Length == 0 => verb == "q!" ? "quits, jobs or not" : "goes back, at the top quits",
            "topics" when rest.Length == 0 => "shows the topics",
            "topics" when rest.StartsWith('/') => rest.Length == 1 ? "shows all topics" : $"shows the topics that match {rest[1..]}",
            "topics" when model.Topics.List.Find(rest) is not null => $"opens {rest}",
            "set" => Setting(model, rest),
            "seek" when rest.Length > 0 => SeekText.Parse(PaletteLine.SeekArgument(rest), model.Now).Error ?? $"reads from {rest}",
            _ when rest.Length == 0 && verb.Length > 0 => update.TitleOf(verb),
            _ => null,
        };
    }

    private static string? Setting(ShellModel model, string rest)
    {
        var equals = rest.IndexOf('=');
        var (name, value) = equals < 0 ? (rest, "") : (rest[..equals].Trim(), rest[(equals + 1)..].Trim());
        return (name, value) switch
        {
            ("theme", _) when model.Themes.Contains(value) => $"shows the theme {value}",
            ("theme", _) => null,
            ("interval", "") => "needs seconds: set interval=5",
            ("interval", _) => int.TryParse(value.TrimEnd('s'), System.Globalization.CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= 3600 ? $"takes counts every {seconds} s" : "needs a number of seconds",
            ("wrap" or "internal", _) => $"turns {name} {(value is "on" or "true" or "" ? "on" : "off")}",
            _ => "needs one of: theme, interval, wrap, internal",
        };
    }
}
