namespace Nexflow.Terminal.Tty;

/// <summary>What ended a wait; none of them: the time was up.</summary>
[Flags]
internal enum PollResult
{
    None = 0,
    Input = 1,
    Output = 2,
    Woken = 4,
    HungUp = 8,
}
