namespace Nexflow.Cli.Parsing;

/// <summary>A command line that cannot be understood: what is wrong, and how to go on.</summary>
internal sealed record UsageError(string Message, IReadOnlyList<string> Help);
