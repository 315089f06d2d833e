namespace Nexflow.Cli.Commands;

/// <summary>The words of <c>--isolation</c>.</summary>
internal enum Isolation
{
    Committed,
    Uncommitted,
}
