namespace Nexflow.Terminal.Hosting;

/// <summary>What other threads and signals ask of the owning thread.</summary>
[Flags]
internal enum HostRequest
{
    None = 0,
    Resize = 1,
    Suspend = 2,
    Reclaim = 4,
    End = 8,
}
