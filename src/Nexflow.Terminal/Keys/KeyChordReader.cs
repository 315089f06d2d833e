using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Nexflow.Terminal.Keys;

/// <summary>From the toolkit's <see cref="Key"/> to a <see cref="KeyChord"/>.</summary>
internal static class KeyChordReader
{
    public static KeyChord Read(Key key)
    {
        var modifiers = (key.IsCtrl ? KeyModifiers.Ctrl : 0) | (key.IsAlt ? KeyModifiers.Alt : 0);
        var bare = key.KeyCode & ~(KeyCode.CtrlMask | KeyCode.AltMask | KeyCode.ShiftMask);
        int named = Named(bare);
        if (named != 0)
        {
            return new KeyChord(named, modifiers | (key.IsShift ? KeyModifiers.Shift : 0));
        }

        int code = (int)bare;
        if (modifiers == KeyModifiers.None)
        {
            int typed = key.AsRune.Value;
            return new KeyChord(typed != 0 ? typed : code, modifiers);
        }

        // Letters carry the upper-case code whether shifted or not.
        if (code is >= 'A' and <= 'Z' && !key.IsShift)
        {
            code += 32;
        }

        return KeyChordText.Normalise(code, modifiers);
    }

    private static int Named(KeyCode code) => code switch
    {
        KeyCode.Esc => NamedKeys.Esc,
        KeyCode.Enter => NamedKeys.Enter,
        KeyCode.Tab => NamedKeys.Tab,
        KeyCode.Backspace or (KeyCode)0x7F => NamedKeys.Backspace,
        KeyCode.Delete => NamedKeys.Delete,
        KeyCode.Insert => NamedKeys.Insert,
        KeyCode.CursorUp => NamedKeys.Up,
        KeyCode.CursorDown => NamedKeys.Down,
        KeyCode.CursorLeft => NamedKeys.Left,
        KeyCode.CursorRight => NamedKeys.Right,
        KeyCode.Home => NamedKeys.Home,
        KeyCode.End => NamedKeys.End,
        KeyCode.PageUp => NamedKeys.PageUp,
        KeyCode.PageDown => NamedKeys.PageDown,
        >= KeyCode.F1 and <= KeyCode.F24 => NamedKeys.F1 + (int)(code - KeyCode.F1),
        _ => 0,
    };
}
