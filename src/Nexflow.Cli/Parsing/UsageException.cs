namespace Nexflow.Cli.Parsing;

/// <summary>A usage error that only the command itself can see, such as options that exclude each other.</summary>
internal sealed class UsageException(string message, params string[] help) : Exception(message)
{
    public UsageError Error { get; } = new(message, help);
}
