using Nexflow.Terminal.Tty;

namespace Nexflow.Terminal.Hosting;

/// <summary>Collects requests from any thread until the owning thread takes them; many of one kind count as one.</summary>
internal sealed class HostRequests(WakeEvent wake)
{
    private int _waiting;

    /// <summary>Once asked for, ending stays asked for.</summary>
    internal bool IsEnding => ((HostRequest)Volatile.Read(ref _waiting)).HasFlag(HostRequest.End);

    internal void Raise(HostRequest request)
    {
        Interlocked.Or(ref _waiting, (int)request);
        wake.Set();
    }

    internal HostRequest Take() => (HostRequest)Interlocked.And(ref _waiting, (int)HostRequest.End);
}
