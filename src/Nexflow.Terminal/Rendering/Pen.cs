namespace Nexflow.Terminal.Rendering;

/// <summary>The terminal's graphic rendition: what the next character written looks like.</summary>
internal readonly record struct Pen(PenColour Foreground, PenColour Background, TextStyle Text)
{
    /// <summary>Attributes that show on a blank.</summary>
    private const TextStyle OnBlanks = TextStyle.Underline | TextStyle.Reverse | TextStyle.Strike;

    public static Pen Plain => default;

    /// <summary>A blank in this pen is nothing but background, so it may be erased instead of written.</summary>
    public bool ErasesClean => (Text & OnBlanks) == 0;

    /// <summary>A blank looks the same in both.</summary>
    public bool SameOnBlank(Pen other) =>
        this == other || (Background == other.Background && ErasesClean && other.ErasesClean);

    /// <summary>A blank's look with as little change from the current pen as it allows.</summary>
    public Pen KeepInvisible(Pen current) =>
        ErasesClean ? new Pen(current.Foreground, Background, current.Text & ~OnBlanks) : this;
}
