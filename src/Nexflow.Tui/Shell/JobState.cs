namespace Nexflow.Tui.Shell;

/// <summary>One run of a tool, as the drawer shows it.</summary>
/// <param name="Done">Records handled so far.</param>
/// <param name="Total">Records planned; null when it follows or is unknown.</param>
/// <param name="Result">The verdict or the last error, in one line.</param>
internal sealed record JobState(int Id, string Title, JobPhase Phase, DateTimeOffset Started, long Done = 0, long? Total = null, DateTimeOffset? Ended = null, string? Result = null)
{
    public bool IsRunning => Phase == JobPhase.Running;
}
