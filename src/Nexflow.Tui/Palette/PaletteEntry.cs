namespace Nexflow.Tui.Palette;

/// <summary>Something the palette can run.</summary>
/// <param name="Kind">Said beside it: command, topic, group, theme, job.</param>
/// <param name="Keys">The keys that do the same, for learning them.</param>
internal sealed record PaletteEntry(string Kind, string Label, string Command, string? Argument = null, string Keys = "")
{
    /// <summary>What tab puts into the line.</summary>
    public string Completion { get; init; } = Label;
}
