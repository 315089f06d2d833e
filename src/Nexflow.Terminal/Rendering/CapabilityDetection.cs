namespace Nexflow.Terminal.Rendering;

/// <summary>The rules behind <see cref="TerminalCapabilities.Detect"/>.</summary>
internal static class CapabilityDetection
{
    private static readonly string[] Faithful = ["xterm", "tmux", "alacritty", "foot", "kitty", "wezterm", "ghostty", "contour", "mintty"];
    private static readonly string[] Erasing = ["rxvt", "linux", "st-", "konsole", "vte", "gnome"];

    public static TerminalCapabilities Detect(Func<string, string?> environment, CapabilityOverrides flags)
    {
        string? Get(string name) => environment(name) is { Length: > 0 } value ? value : null;

        string term = Get("TERM") ?? "dumb";
        bool tmux = Get("TMUX") is not null || term.StartsWith("tmux", StringComparison.Ordinal);
        string? locale = Get("LC_ALL") ?? Get("LC_CTYPE") ?? Get("LANG");
        bool faithful = tmux || StartsWithAny(term, Faithful);
        return new TerminalCapabilities
        {
            Colours = Colours(Get, flags, term),
            Unicode = !flags.Ascii && !HasAsciiFont(term) && IsUtf8(locale),
            IsDumb = term == "dumb",
            IsTmux = tmux,
            IsSsh = Get("SSH_CONNECTION") is not null || Get("SSH_TTY") is not null || Get("SSH_CLIENT") is not null,
            BackColourErase = faithful || StartsWithAny(term, Erasing),
            AmbiguousWidth = locale is not null && StartsWithAny(locale, ["zh", "ja", "ko"]),
            Repeat = faithful,
        };
    }

    private static ColourLevel Colours(Func<string, string?> get, CapabilityOverrides flags, string term)
    {
        ColourLevel own = Own(get("COLORTERM"), term);
        string? word = flags.Colour ?? get("NEXFLOW_COLOR");
        if (word is not null && ColourWords.TryParse(word, own, out ColourLevel? said) && said is { } level)
        {
            return level;
        }

        if (get("NO_COLOR") is not null)
        {
            return ColourLevel.Mono;
        }

        if (Forced(get, own) is { } forced)
        {
            return forced;
        }

        return flags.IsTerminal ? own : ColourLevel.Mono;
    }

    /// <summary>FORCE_COLOR as Node and chalk read it: 0/false off, 1/true/empty 16, 2 256, 3 true colour.</summary>
    private static ColourLevel? Forced(Func<string, string?> get, ColourLevel own) => get("FORCE_COLOR") switch
    {
        "0" or "false" => ColourLevel.Mono,
        "2" => ColourLevel.Ansi256,
        "3" => ColourLevel.TrueColour,
        { } => ColourWords.AtLeast16(own),
        null => get("CLICOLOR_FORCE") is { } force && force != "0" ? ColourWords.AtLeast16(own) : null,
    };

    private static ColourLevel Own(string? colorTerm, string term)
    {
        if (term == "dumb" || IsVt(term))
        {
            return ColourLevel.Mono;
        }

        if (colorTerm is "truecolor" or "24bit" || term.EndsWith("-direct", StringComparison.Ordinal))
        {
            return ColourLevel.TrueColour;
        }

        return term.Contains("256", StringComparison.Ordinal) || StartsWithAny(term, ["alacritty", "foot", "xterm-kitty", "wezterm", "xterm-ghostty"])
            ? ColourLevel.Ansi256
            : ColourLevel.Ansi16;
    }

    /// <summary>The Linux console's font has 256 or 512 glyphs; real VTs know Latin at most.</summary>
    private static bool HasAsciiFont(string term) => term.StartsWith("linux", StringComparison.Ordinal) || IsVt(term);

    private static bool IsVt(string term) => term.Length > 2 && term.StartsWith("vt", StringComparison.Ordinal) && char.IsAsciiDigit(term[2]);

    private static bool IsUtf8(string? locale) =>
        locale is not null
        && (locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase));

    private static bool StartsWithAny(string term, ReadOnlySpan<string> prefixes)
    {
        foreach (string prefix in prefixes)
        {
            if (term.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
