using System.Globalization;

namespace Nexflow.Terminal.Keys;

/// <summary>The keys that have names instead of characters, and the words for them.</summary>
public static class NamedKeys
{
    /// <summary>Codes from here on are named keys: above every Unicode scalar.</summary>
    public const int First = 0x110000;

    public const int Esc = First;
    public const int Enter = First + 1;
    public const int Tab = First + 2;
    public const int Backspace = First + 3;
    public const int Delete = First + 4;
    public const int Insert = First + 5;
    public const int Up = First + 6;
    public const int Down = First + 7;
    public const int Left = First + 8;
    public const int Right = First + 9;
    public const int Home = First + 10;
    public const int End = First + 11;
    public const int PageUp = First + 12;
    public const int PageDown = First + 13;

    /// <summary>F1; F2 and on follow.</summary>
    public const int F1 = First + 100;

    /// <summary>How many function keys there are.</summary>
    public const int FunctionKeys = 24;

    // The first name of a code is the one that is shown.
    private static readonly (string Name, int Code)[] Names =
    [
        ("space", ' '), ("esc", Esc), ("escape", Esc), ("enter", Enter), ("return", Enter), ("tab", Tab),
        ("backspace", Backspace), ("bksp", Backspace), ("del", Delete), ("delete", Delete), ("ins", Insert), ("insert", Insert),
        ("up", Up), ("down", Down), ("left", Left), ("right", Right), ("home", Home), ("end", End),
        ("PgUp", PageUp), ("pageup", PageUp), ("PgDn", PageDown), ("pagedown", PageDown), ("pgdown", PageDown),
    ];

    internal static bool TryFind(ReadOnlySpan<char> name, out int code)
    {
        foreach (var (known, value) in Names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                code = value;
                return true;
            }
        }

        code = 0;
        if (name.Length < 2 || name[0] is not ('f' or 'F')
            || !int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is < 1 or > FunctionKeys)
        {
            return false;
        }

        code = F1 + number - 1;
        return true;
    }

    internal static string? NameOf(int code)
    {
        if (code is >= F1 and < F1 + FunctionKeys)
        {
            return string.Create(CultureInfo.InvariantCulture, $"f{code - F1 + 1}");
        }

        foreach (var (name, value) in Names)
        {
            if (value == code)
            {
                return name;
            }
        }

        return null;
    }
}
