using Nexflow.Terminal.Rendering;

namespace Nexflow.Terminal.Themes;

/// <summary>
/// The words of theme files. A role is <c>value-key = { fg = "#87d7ff", fg16 = "bright-cyan", bg = …, bg16 = …, style = ["bold"] }</c>;
/// <c>fg = "default"</c> is the terminal's own colour; without <c>fg16</c> the nearest entry is taken.
/// </summary>
public static class ThemeWords
{
    private static readonly string[] Ansi =
    [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
        "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
    ];

    /// <summary>The 16 palette names, in order.</summary>
    public static IReadOnlyList<string> Ansi16Names => Ansi;

    /// <summary>Attribute names.</summary>
    public static IReadOnlyList<string> StyleNames { get; } = ["bold", "faint", "italic", "underline", "reverse", "strike"];

    /// <param name="rgb"><c>#rrggbb</c> or <c>default</c>.</param>
    /// <param name="ansi16">A palette name, or null for the nearest.</param>
    /// <param name="colour">The colour read.</param>
    public static bool TryParseColour(string rgb, string? ansi16, out Colour colour)
    {
        colour = Colour.Default;
        if (rgb == "default")
        {
            return ansi16 is null;
        }

        if (!Rgb.TryParse(rgb, out Rgb value))
        {
            return false;
        }

        if (ansi16 is null)
        {
            colour = new Colour(value);
            return true;
        }

        int index = Array.IndexOf(Ansi, ansi16);
        if (index >= 0)
        {
            colour = new Colour(value, index);
        }

        return index >= 0;
    }

    public static bool TryParseStyle(string word, out TextStyle style)
    {
        style = word switch
        {
            "bold" => TextStyle.Bold,
            "faint" => TextStyle.Faint,
            "italic" => TextStyle.Italic,
            "underline" => TextStyle.Underline,
            "reverse" => TextStyle.Reverse,
            "strike" => TextStyle.Strike,
            _ => TextStyle.None,
        };
        return style != TextStyle.None;
    }
}
