using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Dialogs;

namespace Nexflow.Tui.Shell;

/// <summary>What a key means now: text for the line that is open, a choice of the menu, or a command of the registry.</summary>
internal static class KeyRouter
{
    private static readonly Dictionary<KeyChord, TextEdit> Edits = new()
    {
        [KeyChord.Parse("left")] = TextEdit.Left,
        [KeyChord.Parse("right")] = TextEdit.Right,
        [KeyChord.Parse("home")] = TextEdit.Home,
        [KeyChord.Parse("end")] = TextEdit.End,
        [KeyChord.Parse("backspace")] = TextEdit.Backspace,
        [KeyChord.Parse("del")] = TextEdit.Delete,
        [KeyChord.Parse("^a")] = TextEdit.Home,
        [KeyChord.Parse("^e")] = TextEdit.End,
        [KeyChord.Parse("^w")] = TextEdit.DeleteWord,
        [KeyChord.Parse("^u")] = TextEdit.DeleteToStart,
    };

    /// <summary>Null: the key means nothing here.</summary>
    public static ConsoleMessage? Route(ShellModel model, CommandRegistry registry, KeyChord chord)
    {
        if (model.Top is { Input: not null })
        {
            if (chord.Character is { } typed)
            {
                return new ConsoleMessage.Typed(typed.ToString());
            }

            if (Edits.TryGetValue(chord, out var edit))
            {
                return new ConsoleMessage.Edited(edit);
            }
        }

        if (model.Top is Overlay.Menu menu && chord.Character is { } key && menu.Items.Any(i => i.Key == key.Value))
        {
            return new ConsoleMessage.Invoked(MenuChoice.Command, key.ToString());
        }

        if (model.Top is Overlay.Confirm && chord.Character?.Value is 'y' or 'n')
        {
            return new ConsoleMessage.Invoked(chord.Character?.Value == 'y' ? CommandIds.Yes : CommandIds.No);
        }

        return Resolved(model, registry, chord);
    }

    private static ConsoleMessage? Resolved(ShellModel model, CommandRegistry registry, KeyChord chord)
    {
        var (command, availability) = registry.Resolve(ScopeChain.Of(model).AsSpan(), chord);
        return availability switch
        {
            KeyAvailability.Enabled => new ConsoleMessage.Invoked(Plain(command!.Id)),
            KeyAvailability.Disabled => new ConsoleMessage.Noticed(ToastKind.Info, $"{chord} ({command!.Title}): nothing here to use it on."),
            KeyAvailability.ReadOnly => new ConsoleMessage.Noticed(ToastKind.Warning, $"{chord} ({command!.Title}): the profile is read-only."),
            _ => null,
        };
    }

    // The same answer in several overlays has an id in each scope.
    private static string Plain(string id) => id.EndsWith("." + CommandIds.Confirm, StringComparison.Ordinal) ? CommandIds.Confirm : id;
}
