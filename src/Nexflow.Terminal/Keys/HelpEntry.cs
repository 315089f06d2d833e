namespace Nexflow.Terminal.Keys;

/// <summary>One line of the help screen.</summary>
/// <param name="Keys">All keys as written, joined by spaces.</param>
/// <param name="Command">The command.</param>
/// <param name="Availability">Disabled ones are shown dimmed.</param>
public readonly record struct HelpEntry(string Keys, Command Command, KeyAvailability Availability);
