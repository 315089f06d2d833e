using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Dialogs;
using Nexflow.Tui.Palette;
using Nexflow.Tui.Screens;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell;

/// <summary>The console's update: one message, the next model, and what the outside should do. Pure.</summary>
internal sealed class ShellUpdate(CommandRegistry registry, IRecordReader reader)
{
    public Step<ShellModel> Apply(ShellModel model, ConsoleMessage message, DateTimeOffset now)
    {
        var current = model with { Now = now, Toasts = model.Toasts.Expire(now) };
        return message switch
        {
            ConsoleMessage.Resized m => Screens(current with { Columns = m.Columns, Rows = m.Rows }, message),
            ConsoleMessage.Ticked => current,
            ConsoleMessage.Noticed m => current.Notice(m.Kind, m.Text),
            ConsoleMessage.JobChanged m => current with { Jobs = current.Jobs.Put(m.Job) },
            ConsoleMessage.ClusterDescribed m => current with { Cluster = m.Identity, Description = m.Cluster },
            ConsoleMessage.Sampled when !current.Live => current,
            ConsoleMessage.Sampled => Screens(current, message).Into(ReportOverlays.Refreshed),
            ConsoleMessage.Typed m => OverlayUpdate.Edited(current, i => i.Type(m.Text), this),
            ConsoleMessage.Edited m => OverlayUpdate.Edited(current, i => i.Apply(m.Edit), this),
            ConsoleMessage.Invoked m => Invoked(current, m),
            _ => Screens(current, message),
        };
    }

    /// <summary>Gives a message to the screen it is about.</summary>
    public Step<ShellModel> Screens(ShellModel model, ConsoleMessage message)
    {
        if (message is ConsoleMessage.Invoked invoked && model.Screen != ScreenId.Topics)
        {
            return GuideUpdate.Apply(model, invoked);
        }

        var step = TopicsUpdate.Apply(model.Topics, message, Context(model));
        return step.Into(t => model with { Topics = t });
    }

    public UpdateContext Context(ShellModel model) =>
        new(new Area(0, 1, model.Columns, model.BodyRows), model.Now, model.Live, model.Wrap, reader);

    /// <summary>The entries that a palette line leaves.</summary>
    public IReadOnlyList<PaletteEntry> PaletteHits(ShellModel model, string line) => PaletteEntries.Hits(registry, model, line);

    /// <summary>The command that a word after <c>:</c> runs.</summary>
    public string? CommandOf(string word) => registry.Commands.FirstOrDefault(c => c.Palette == word)?.Id;

    /// <summary>What that command does.</summary>
    public string? TitleOf(string word) => registry.Commands.FirstOrDefault(c => c.Palette == word)?.Title;

    /// <summary>A command as if nothing lay over the screen.</summary>
    public Step<ShellModel> OnScreen(ShellModel model, ConsoleMessage.Invoked command) =>
        ShellCommands.Apply(model, command, this) ?? Screens(model, command);

    private Step<ShellModel> Invoked(ShellModel model, ConsoleMessage.Invoked command)
    {
        // Anything but a second ^c takes the first one back.
        var disarmed = command.Id == CommandIds.Cancel ? model : model with { QuitArmed = null };
        return OverlayUpdate.Apply(disarmed, command, this) ?? OnScreen(disarmed, command);
    }
}
