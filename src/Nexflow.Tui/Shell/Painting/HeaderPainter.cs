using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;

namespace Nexflow.Tui.Shell.Painting;

/// <summary>The top line: the cluster in its profile's colour, what is known of it, and the screens.</summary>
internal static class HeaderPainter
{
    /// <summary>Columns from which every screen is named, not only the one that is shown.</summary>
    private const int NamesFrom = 72;

    public static void Paint(Canvas line, ShellModel model, Theme theme)
    {
        var bar = theme[Role.StatusBar];
        line.Clear(bar);
        var at = line.PutFitted(0, 0, $" {model.Cluster.Name} ", ClusterStyle(model, theme), Math.Max(8, line.Columns / 3));
        var tabs = line.Columns >= 100 ? Tabs(model, "   ") : Tabs(model, " ");
        var tabsWidth = tabs.Sum(t => t.Text.Length);
        var right = line.Columns - tabsWidth - 1;
        if (right > at + 1)
        {
            Facts(line.Window(at, 0, right - at - 1, 1), model, theme);
        }

        at = Math.Max(at + 1, right);
        foreach (var (text, current) in tabs)
        {
            at = line.Put(at, 0, text, current ? theme[Role.Title] with { Background = bar.Background, Text = TextStyle.Bold | TextStyle.Underline } : theme[Role.Muted] with { Background = bar.Background });
        }
    }

    private static void Facts(Canvas window, ShellModel model, Theme theme)
    {
        var bar = theme[Role.StatusBar];
        var at = 1;
        if (model.Cluster.ReadOnly)
        {
            at = window.Put(at, 0, "READ-ONLY", theme[Role.Warning] with { Background = bar.Background, Text = TextStyle.Bold }) + 1;
        }

        var facts = new List<string> { model.Cluster.Kind };
        if (model.Description is { } description)
        {
            facts.Add(description.Brokers.Count == 1 ? "1 broker" : $"{description.Brokers.Count} brokers");
        }

        if (model.Topics.List.All.Length > 0)
        {
            facts.Add($"{model.Topics.List.All.Count(t => !t.Summary.IsInternal)} topics");
        }

        foreach (var fact in facts)
        {
            var text = at > 1 ? "· " + fact : fact;
            if (at + CellText.Width(text) > window.Columns)
            {
                return;
            }

            at = window.Put(at, 0, text, bar) + 1;
        }
    }

    private static List<(string Text, bool Current)> Tabs(ShellModel model, string gap)
    {
        var tabs = new List<(string, bool)>();
        foreach (var screen in Enum.GetValues<ScreenId>())
        {
            tabs.Add((gap, false));
            var named = model.Columns >= NamesFrom || screen == model.Screen;
            tabs.Add((named ? $"{(int)screen} {Name(screen)}" : $"{(int)screen}", screen == model.Screen));
        }

        return tabs;
    }

    private static string Name(ScreenId screen) => screen == ScreenId.Dlq ? "DLQ" : screen.ToString();

    private static CellStyle ClusterStyle(ShellModel model, Theme theme) => theme[model.Colour switch
    {
        "red" => Role.ProfileProduction,
        "yellow" => Role.ProfileStaging,
        _ => model.Cluster.ReadOnly && model.Cluster.Kind == "kafka" ? Role.ProfileProduction : Role.ProfileDevelopment,
    }] with { Text = TextStyle.Bold };
}
