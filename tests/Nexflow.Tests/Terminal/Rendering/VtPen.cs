using Nexflow.Terminal.Rendering;

namespace Nexflow.Tests.Terminal.Rendering;

/// <summary>Colours are null (default), "n" (palette entry below 16) or "#rrggbb".</summary>
internal sealed record VtPen(string? Foreground, string? Background, TextStyle Text)
{
    public static VtPen Plain { get; } = new(null, null, TextStyle.None);

    public VtPen Apply(int[] parameters)
    {
        VtPen pen = this;
        for (int i = 0; i < parameters.Length; i++)
        {
            int code = parameters[i];
            if (code is 38 or 48)
            {
                int form = parameters[i + 1];
                string colour = form == 5 ? Indexed(parameters[i + 2]) : $"#{parameters[i + 2]:x2}{parameters[i + 3]:x2}{parameters[i + 4]:x2}";
                i += form == 5 ? 2 : 4;
                pen = code == 38 ? pen with { Foreground = colour } : pen with { Background = colour };
            }
            else
            {
                pen = pen.Apply(code);
            }
        }

        return pen;
    }

    public static string Indexed(int index)
    {
        if (index < 16)
        {
            return index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (index >= 232)
        {
            int grey = 8 + (10 * (index - 232));
            return $"#{grey:x2}{grey:x2}{grey:x2}";
        }

        static int Step(int n) => n == 0 ? 0 : 55 + (40 * n);
        return $"#{Step((index - 16) / 36):x2}{Step((index - 16) / 6 % 6):x2}{Step((index - 16) % 6):x2}";
    }

    private VtPen Apply(int code) => code switch
    {
        0 => Plain,
        1 => this with { Text = Text | TextStyle.Bold },
        2 => this with { Text = Text | TextStyle.Faint },
        3 => this with { Text = Text | TextStyle.Italic },
        4 => this with { Text = Text | TextStyle.Underline },
        7 => this with { Text = Text | TextStyle.Reverse },
        9 => this with { Text = Text | TextStyle.Strike },
        22 => this with { Text = Text & ~(TextStyle.Bold | TextStyle.Faint) },
        23 => this with { Text = Text & ~TextStyle.Italic },
        24 => this with { Text = Text & ~TextStyle.Underline },
        27 => this with { Text = Text & ~TextStyle.Reverse },
        29 => this with { Text = Text & ~TextStyle.Strike },
        >= 30 and <= 37 => this with { Foreground = Indexed(code - 30) },
        >= 40 and <= 47 => this with { Background = Indexed(code - 40) },
        >= 90 and <= 97 => this with { Foreground = Indexed(code - 82) },
        >= 100 and <= 107 => this with { Background = Indexed(code - 92) },
        39 => this with { Foreground = null },
        49 => this with { Background = null },
        _ => throw new InvalidOperationException($"SGR {code} is none of ours"),
    };
}
