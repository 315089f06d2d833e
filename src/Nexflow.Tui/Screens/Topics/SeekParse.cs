namespace Nexflow.Tui.Screens.Topics;

/// <summary>A seek, or why the text is none.</summary>
internal readonly record struct SeekParse(SeekRequest? Seek, string? Error);
