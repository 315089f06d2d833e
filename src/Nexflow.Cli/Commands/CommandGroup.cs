namespace Nexflow.Cli.Commands;

/// <summary>The groups of the command list, in the order of the help page.</summary>
internal enum CommandGroup
{
    Console,
    Look,
    Self,
    Hidden,
}
