using Nexflow.Terminal.Keys;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Palette;

/// <summary>Everything that the palette finds: commands that may run now, topics, groups, themes, running jobs.</summary>
internal static class PaletteEntries
{
    private const int Most = 200;

    public static int RowsFor(ShellModel model) => Math.Clamp(model.Rows - 10, 3, 14);

    public static IReadOnlyList<PaletteEntry> Hits(CommandRegistry registry, ShellModel model, string line)
    {
        var pattern = line.TrimStart(':').Trim();
        var (entries, rest) = pattern switch
        {
            ['t', 'o', 'p', 'i', 'c', 's', ' ', '/', ..] => ([], ""),
            ['t', 'o', 'p', 'i', 'c', 's', ' ', .. var name] => (Topics(model), name.TrimStart()),
            ['s', 'e', 't', ' ', .. var setting] => (Settings(model), setting.TrimStart()),
            "set" => (Settings(model), ""),
            _ => (All(registry, model), pattern),
        };
        return [.. FuzzyRanking.Rank(entries, e => e.Completion.StartsWith("set ", StringComparison.Ordinal) && rest != pattern ? e.Completion[4..] : e.Label, rest, Most).Select(h => h.Item)];
    }

    private static List<PaletteEntry> All(CommandRegistry registry, ShellModel model)
    {
        var entries = new List<PaletteEntry>();
        var chain = ScopeChain.OfScreen(model with { Overlays = [] });
        foreach (var command in registry.Commands.Where(c => c.Title.Length > 0 && !c.Id.StartsWith("move.", StringComparison.Ordinal)))
        {
            if (chain.Contains(command.Scope) && registry.AvailabilityOf(command) == KeyAvailability.Enabled && command.Id != CommandIds.Palette)
            {
                entries.Add(new PaletteEntry("command", command.Title, command.Id, null, string.Join(' ', command.Keys)) { Completion = command.Palette ?? command.Title });
            }
        }

        entries.AddRange(Topics(model));
        entries.AddRange(model.Topics.Groups.Select(g => new PaletteEntry("group", g.Id, CommandIds.OpenGroup, g.Id)));
        entries.AddRange(Themes(model));
        return entries;
    }

    private static List<PaletteEntry> Topics(ShellModel model) =>
        [.. model.Topics.List.All.Where(t => !t.Summary.IsInternal || model.Topics.List.ShowInternal).Select(t => new PaletteEntry("topic", t.Name, CommandIds.OpenTopic, t.Name))];

    private static IEnumerable<PaletteEntry> Themes(ShellModel model) =>
        model.Themes.Select(t => new PaletteEntry("theme", $"theme {t}", CommandIds.SetTheme, t) { Completion = $"set theme={t}" });

    private static List<PaletteEntry> Settings(ShellModel model) =>
    [
        .. Themes(model),
        .. ((int[])[1, 2, 5, 10]).Select(s => new PaletteEntry("setting", $"take counts every {s} s", CommandIds.SetInterval, $"{s}") { Completion = $"set interval={s}" }),
        new PaletteEntry("setting", "wrap or cut long lines", CommandIds.Wrap) { Completion = model.Wrap ? "set wrap=off" : "set wrap=on" },
        new PaletteEntry("setting", "show or hide internal topics", CommandIds.TopicInternal) { Completion = model.Topics.List.ShowInternal ? "set internal=off" : "set internal=on" },
    ];
}
