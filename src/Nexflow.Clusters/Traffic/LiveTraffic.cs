using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Traffic;

/// <summary>
/// Keeps the demo moving: appends records of the recording's shape to an embedded cluster and lets its consumer groups follow, or not.
/// It does nothing before <see cref="Start"/>, and then works on the thread pool; with a rate of 0 it does not even wake up.
/// </summary>
public sealed class LiveTraffic : IAsyncDisposable
{
    /// <summary>Above this many records a second a fifth of a second's worth at once would be a jolt.</summary>
    private const double Busy = 1000;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BusyTick = TimeSpan.FromMilliseconds(20);

    private readonly EmbeddedCluster _cluster;
    private readonly TimeProvider _time;
    private readonly ulong _seed;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _wake = new(0);
    private readonly Lock _gate = new();
    private double _rate;
    private Task? _work;

    public LiveTraffic(EmbeddedCluster cluster, TimeProvider time, LiveTrafficOptions? options = null)
    {
        options ??= new LiveTrafficOptions();
        _cluster = cluster;
        _time = time;
        _seed = options.Seed;
        _rate = Math.Max(0, options.RecordsPerSecond);
    }

    /// <summary>May be changed at any time, from any thread; takes effect within a fifth of a second.</summary>
    public double RecordsPerSecond
    {
        get => Volatile.Read(ref _rate);
        set
        {
            Volatile.Write(ref _rate, Math.Max(0, value));
            _wake.Release();
        }
    }

    /// <summary>Why traffic ended by itself (the cluster is full), or null.</summary>
    public ClusterException? Failure { get; private set; }

    /// <summary>Completes when traffic has ended, by itself or because it was disposed of; never faults.</summary>
    internal Task Ended => _work ?? Task.CompletedTask;

    /// <summary>True when the cluster has all topics that the traffic writes to, as the recording <c>payments-incident</c> has.</summary>
    public static async Task<bool> CanFeedAsync(EmbeddedCluster cluster, CancellationToken cancellation)
    {
        var topics = await cluster.ListTopicsAsync(cancellation).ConfigureAwait(false);
        return ScenarioTopics.All.All(wanted => topics.Any(topic => topic.Name == wanted.Name && topic.Partitions.Count == wanted.Partitions));
    }

    /// <summary>Begins; once, however often it is called.</summary>
    public void Start()
    {
        lock (_gate)
        {
            if (!_stop.IsCancellationRequested)
            {
                _work ??= Task.Run(RunAsync);
            }
        }
    }

    /// <summary>Ends traffic; when it returns, nothing is appended any more.</summary>
    public async ValueTask DisposeAsync()
    {
        Task? work;
        lock (_gate)
        {
            _stop.Cancel();
            work = _work;
        }

        if (work is not null)
        {
            await work.ConfigureAwait(false);
        }
    }

    private async Task RunAsync()
    {
        try
        {
            await PumpAsync(_stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Asked to end.
        }
        catch (ClusterException full)
        {
            Failure = full;
        }
    }

    private async Task PumpAsync(CancellationToken cancellation)
    {
        var pump = new TrafficPump(_cluster, _seed, NowMs());
        while (true)
        {
            var rate = RecordsPerSecond;
            if (rate == 0)
            {
                await _wake.WaitAsync(cancellation).ConfigureAwait(false);
                continue;
            }

            await pump.AdvanceAsync(NowMs(), rate, cancellation).ConfigureAwait(false);
            await Task.Delay(rate > Busy ? BusyTick : Tick, _time, cancellation).ConfigureAwait(false);
        }
    }

    private long NowMs() => _time.GetUtcNow().ToUnixTimeMilliseconds();
}
