namespace Nexflow.Tui.Screens.Topics;

/// <summary>The moment of an update, as a clock: relative times are resolved against what the screen shows.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
