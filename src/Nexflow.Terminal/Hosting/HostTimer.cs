namespace Nexflow.Terminal.Hosting;

/// <summary>A running timer; disposing it stops it.</summary>
internal sealed class HostTimer(Action action, TimeSpan? period) : IDisposable
{
    internal Action Action { get; } = action;

    /// <summary>Null: it fires once.</summary>
    internal TimeSpan? Period { get; } = period;

    internal bool IsCancelled { get; private set; }

    public void Dispose() => IsCancelled = true;
}
