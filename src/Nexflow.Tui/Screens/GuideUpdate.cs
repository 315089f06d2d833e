using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens;

internal static class GuideUpdate
{
    public static Step<ShellModel> Apply(ShellModel model, ConsoleMessage.Invoked command)
    {
        if (model.Guide is not { } guide)
        {
            return model;
        }

        if (CommandIds.MotionOf(command.Id) is { } motion)
        {
            var moved = guide with { Cursor = guide.Cursor.Move(motion, guide.Text.Steps.Length, guide.Text.Steps.Length) };
            return model with { Guides = model.Guides.SetItem(model.Screen, moved) };
        }

        return command.Id.EndsWith(CommandIds.GuideCopy, StringComparison.Ordinal)
            ? new Step<ShellModel>(model, new Effect.Copy(guide.Current.Command, "the command"))
            : model;
    }
}
