using Nexflow.Terminal.Keys;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens;

/// <summary>Keys of the screens that teach.</summary>
internal static class GuideCommands
{
    public static IEnumerable<Command> All =>
        GuideTexts.All.Select(g => new Command
        {
            Id = $"{g.Screen.ToString().ToLowerInvariant()}.{CommandIds.GuideCopy}",
            Title = "Copy the command",
            Scope = g.Screen.ToString().ToLowerInvariant(),
            Keys = Command.On("enter"),
            Hint = "copy command",
        });
}
