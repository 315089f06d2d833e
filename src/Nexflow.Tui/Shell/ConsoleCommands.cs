using Nexflow.Terminal.Keys;
using Nexflow.Tui.Dialogs;
using Nexflow.Tui.Screens;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell;

/// <summary>The one table of keys: help, hints, palette and the README's key list are made from it.</summary>
internal static class ConsoleCommands
{
    /// <param name="state">The model that decides what may run now.</param>
    /// <param name="bindings">Keys of the settings: command id → keys.</param>
    public static CommandRegistry Build(Func<ShellModel> state, IEnumerable<KeyValuePair<string, string>> bindings)
    {
        var registry = new CommandRegistry();
        registry.Register([.. TopicsCommands.All(state)]);
        registry.Register([.. GuideCommands.All]);
        registry.Register([.. DialogCommands.All(state)]);
        registry.Register([.. GlobalCommands.All(state)]);
        registry.Override(bindings);
        return registry;
    }
}
