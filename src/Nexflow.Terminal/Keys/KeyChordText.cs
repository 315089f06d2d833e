using System.Text;

namespace Nexflow.Terminal.Keys;

/// <summary>The written form of a <see cref="KeyChord"/>, both ways.</summary>
internal static class KeyChordText
{
    private static readonly (string Prefix, KeyModifiers Modifier)[] Prefixes =
    [
        ("ctrl-", KeyModifiers.Ctrl), ("alt-", KeyModifiers.Alt), ("shift-", KeyModifiers.Shift), ("^", KeyModifiers.Ctrl),
    ];

    public static bool TryParse(ReadOnlySpan<char> text, out KeyChord chord)
    {
        chord = default;
        var modifiers = KeyModifiers.None;
        var rest = text.Trim();
        while (rest.Length > 1 && TakePrefix(ref rest, out var modifier))
        {
            modifiers |= modifier;
        }

        if (!TryCode(rest, out int code) || !TryShift(ref code, ref modifiers))
        {
            return false;
        }

        chord = Normalise(code, modifiers);
        return true;
    }

    public static string Format(KeyChord chord)
    {
        var text = new StringBuilder();
        if ((chord.Modifiers & KeyModifiers.Alt) != 0)
        {
            text.Append("alt-");
        }

        if ((chord.Modifiers & KeyModifiers.Shift) != 0)
        {
            text.Append("shift-");
        }

        string name = NamedKeys.NameOf(chord.Code) ?? (Rune.IsValid(chord.Code) ? new Rune(chord.Code).ToString() : "?");
        if (chord.IsCtrl)
        {
            text.Append(name.Length == 1 ? "^" : "ctrl-");
        }

        return text.Append(name).ToString();
    }

    /// <summary>Control ignores the case of its letter, as terminals do.</summary>
    public static KeyChord Normalise(int code, KeyModifiers modifiers)
    {
        bool lower = (modifiers & KeyModifiers.Ctrl) != 0 && code is >= 'A' and <= 'Z';
        return new KeyChord(lower ? code + 32 : code, modifiers);
    }

    private static bool TakePrefix(ref ReadOnlySpan<char> text, out KeyModifiers modifier)
    {
        foreach (var (prefix, value) in Prefixes)
        {
            if (text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                text = text[prefix.Length..];
                modifier = value;
                return true;
            }
        }

        modifier = KeyModifiers.None;
        return false;
    }

    private static bool TryCode(ReadOnlySpan<char> text, out int code)
    {
        if (NamedKeys.TryFind(text, out code))
        {
            return true;
        }

        if (Rune.DecodeFromUtf16(text, out var rune, out int used) != System.Buffers.OperationStatus.Done
            || used != text.Length || Rune.IsControl(rune) || Rune.IsWhiteSpace(rune))
        {
            return false;
        }

        code = rune.Value;
        return true;
    }

    // shift-g is G; shift-1 depends on the keyboard layout and is refused.
    private static bool TryShift(ref int code, ref KeyModifiers modifiers)
    {
        if ((modifiers & KeyModifiers.Shift) == 0 || code >= NamedKeys.First)
        {
            return true;
        }

        if (code is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z'))
        {
            return false;
        }

        code = char.ToUpperInvariant((char)code);
        modifiers &= ~KeyModifiers.Shift;
        return true;
    }
}
