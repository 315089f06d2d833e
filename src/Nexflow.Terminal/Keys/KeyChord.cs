using System.Text;
using Terminal.Gui.Input;

namespace Nexflow.Terminal.Keys;

/// <summary>
/// One key press: a character (by its Unicode scalar, case included) or a named key, with modifiers.
/// Written as in the key tables: <c>G</c>, <c>^c</c>, <c>alt-x</c>, <c>shift-tab</c>, <c>PgUp</c>, <c>space</c>, <c>f5</c>.
/// </summary>
/// <param name="Code">A Unicode scalar, or <see cref="NamedKeys.First"/> and above for a named key.</param>
/// <param name="Modifiers">Ctrl and Alt with any key, Shift with named keys only.</param>
public readonly record struct KeyChord(int Code, KeyModifiers Modifiers)
{
    /// <summary>The chord of a character as typed: <c>'g'</c>, <c>'G'</c>, <c>'?'</c>.</summary>
    public static KeyChord Of(char character) => KeyChordText.Normalise(character, KeyModifiers.None);

    /// <summary>True for a key that would type text into an input field.</summary>
    public bool IsPrintable => Modifiers == KeyModifiers.None && Code is >= ' ' and not 0x7F and < NamedKeys.First;

    /// <summary>True when the chord has the control key.</summary>
    public bool IsCtrl => (Modifiers & KeyModifiers.Ctrl) != 0;

    /// <summary>The character typed, or null for anything that types nothing.</summary>
    public Rune? Character => IsPrintable ? new Rune(Code) : null;

    /// <summary>
    /// The other key that sends the same byte on a plain terminal (<c>^i</c> is tab, <c>^m</c> enter), or null.
    /// A binding on such a chord can never be told from the other.
    /// </summary>
    public string? SameByteAs => Modifiers != KeyModifiers.Ctrl ? null : Code switch
    {
        'i' => "tab",
        'm' => "enter",
        '[' => "esc",
        'h' => "backspace",
        _ => null,
    };

    public static KeyChord FromKey(Key key) => KeyChordReader.Read(key);

    /// <exception cref="FormatException">The text is no key. For constants in code; outside text goes through <see cref="TryParse"/>.</exception>
    public static KeyChord Parse(string text) =>
        TryParse(text, out var chord) ? chord : throw new FormatException($"'{text}' is not a key");

    public static bool TryParse(ReadOnlySpan<char> text, out KeyChord chord) => KeyChordText.TryParse(text, out chord);

    public override string ToString() => KeyChordText.Format(this);
}
