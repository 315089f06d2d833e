using System.Collections.Immutable;
using Nexflow.Terminal.Keys;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell;

/// <summary>The scopes whose keys hold now, from inside out.</summary>
internal static class ScopeChain
{
    public static ImmutableArray<string> Of(ShellModel model) =>
        model.Top is { } overlay ? [overlay.Scope, Command.Global] : OfScreen(model);

    public static ImmutableArray<string> OfScreen(ShellModel model) => model.Screen switch
    {
        ScreenId.Topics => [OfPane(model.Topics.Focus), "topics", Command.Global],
        _ => [model.Screen.ToString().ToLowerInvariant(), Command.Global],
    };

    private static string OfPane(TopicsPane pane) => pane switch
    {
        TopicsPane.Records => "topics.records",
        TopicsPane.Detail => "topics.detail",
        TopicsPane.Info => "topics.info",
        _ => "topics.list",
    };
}
