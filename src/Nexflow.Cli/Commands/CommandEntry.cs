namespace Nexflow.Cli.Commands;

/// <summary>A command before it is built: enough for the list of commands and for guessing at a typo.</summary>
internal sealed record CommandEntry(string Name, CommandGroup Group, string Summary, Func<CliCommand> Create);
