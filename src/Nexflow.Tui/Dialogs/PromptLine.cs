using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Dialogs;

/// <summary>What was written into a prompt is checked before it closes: an error stays beside the line it is about.</summary>
internal static class PromptLine
{
    public static Step<ShellModel> Submit(ShellModel model, Overlay.Prompt prompt, ShellUpdate update)
    {
        var text = prompt.Line.Text.Trim();
        if (text.Length == 0)
        {
            return model.WithTop(prompt with { Error = "Write something, or press esc." });
        }

        var argument = prompt.Argument + text;
        if (prompt.Command == CommandIds.SeekTo && SeekText.Parse(argument, model.Now).Error is { } error)
        {
            return model.WithTop(prompt with { Error = error });
        }

        return update.OnScreen(model.WithoutTop(), new ConsoleMessage.Invoked(prompt.Command, argument));
    }
}
