using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Traffic;
using Nexflow.Core.Settings;

namespace Nexflow.Cli.Opening;

/// <summary>An open cluster, and the settings it was opened by.</summary>
internal sealed class OpenedCluster(ICluster cluster, NexflowSettings settings) : IAsyncDisposable
{
    public ICluster Cluster { get; } = cluster;

    public NexflowSettings Settings { get; } = settings;

    /// <summary>The embedded cluster that live traffic may feed; null for anything read-only or real.</summary>
    public EmbeddedCluster? Writable => Cluster is EmbeddedCluster { Identity.ReadOnly: false } embedded ? embedded : null;

    /// <summary>Keeps a writable embedded cluster moving until disposed; null where nothing may or can be written.</summary>
    public async Task<LiveTraffic?> StartTrafficAsync(TimeProvider clock, CancellationToken cancellation)
    {
        if (Settings.Console.Traffic == 0 || Writable is not { } embedded || !await LiveTraffic.CanFeedAsync(embedded, cancellation))
        {
            return null;
        }

        var traffic = new LiveTraffic(embedded, clock, new LiveTrafficOptions { RecordsPerSecond = Settings.Console.Traffic });
        traffic.Start();
        return traffic;
    }

    public ValueTask DisposeAsync() => Cluster.DisposeAsync();
}
