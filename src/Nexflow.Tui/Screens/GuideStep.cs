namespace Nexflow.Tui.Screens;

/// <summary>Something to do now: a command line to copy or a key to press.</summary>
internal sealed record GuideStep(string What, string Command);
