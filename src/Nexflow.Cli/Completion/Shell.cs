namespace Nexflow.Cli.Completion;

internal enum Shell
{
    Bash,
    Zsh,
    Fish,
}
