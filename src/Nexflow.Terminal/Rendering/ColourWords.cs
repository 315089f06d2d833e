namespace Nexflow.Terminal.Rendering;

/// <summary>The values of <c>--color</c> and NEXFLOW_COLOR.</summary>
public static class ColourWords
{
    /// <summary>For help and error messages.</summary>
    public const string Accepted = "auto, never, always, 16, 256, truecolor";

    /// <summary>True when the word is known.</summary>
    public static bool IsKnown(string word) => TryParse(word, ColourLevel.Ansi16, out _);

    /// <summary>The level is null for <c>auto</c>: the environment decides. <c>always</c> is what the terminal can show by itself, at least 16.</summary>
    internal static bool TryParse(string word, ColourLevel own, out ColourLevel? level)
    {
        (bool known, level) = word.ToLowerInvariant() switch
        {
            "auto" => (true, (ColourLevel?)null),
            "never" or "no" or "off" or "mono" or "0" => (true, ColourLevel.Mono),
            "always" or "yes" or "on" => (true, AtLeast16(own)),
            "16" or "ansi" => (true, ColourLevel.Ansi16),
            "256" => (true, ColourLevel.Ansi256),
            "truecolor" or "truecolour" or "24bit" => (true, ColourLevel.TrueColour),
            _ => (false, null),
        };
        return known;
    }

    internal static ColourLevel AtLeast16(ColourLevel own) => own < ColourLevel.Ansi16 ? ColourLevel.Ansi16 : own;
}
