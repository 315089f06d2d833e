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
        return [.. FuzzyRanking.Rank(All(registry, model), e => e.Kind == "command" ? e.Label : $"{e.Label}", pattern, Most).Select(h => h.Item)];
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

        entries.AddRange(model.Topics.List.All.Where(t => !t.Summary.IsInternal || model.Topics.List.ShowInternal).Select(t => new PaletteEntry("topic", t.Name, CommandIds.OpenTopic, t.Name)));
        entries.AddRange(model.Topics.Groups.Select(g => new PaletteEntry("group", g.Id, CommandIds.OpenGroup, g.Id)));
        entries.AddRange(model.Themes.Select(t => new PaletteEntry("theme", $"theme {t}", CommandIds.SetTheme, t) { Completion = $"set theme={t}" }));
        return entries;
    }
}
