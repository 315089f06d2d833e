using Nexflow.Terminal.Keys;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Dialogs;

/// <summary>Keys of what lies over the screen.</summary>
internal static class DialogCommands
{
    public static IEnumerable<Command> All(Func<ShellModel> state) =>
    [
        .. Accept("help", "End the search", null),
        .. Accept("palette", "Run", "run"),
        .. Accept("menu", "Choose", "choose"),
        .. Accept("prompt", "Accept", "accept"),
        .. Accept("filter", "Keep the filter", "keep"),
        .. Accept("command", "Copy the command", "copy"),
        new Command { Id = CommandIds.Yes, Title = "Yes", Scope = "confirm", Keys = Command.On("enter"), Hint = "yes" },
        new Command { Id = CommandIds.JobCancel, Title = "Cancel the job", Scope = "jobs", Keys = Command.On("x"), Hint = "cancel job", EnabledWhen = () => state().Jobs.Running > 0 },
    ];

    private static IEnumerable<Command> Accept(string scope, string title, string? hint)
    {
        yield return new Command { Id = $"{scope}.{CommandIds.Confirm}", Title = title, Scope = scope, Keys = Command.On("enter"), Hint = hint };
    }
}
