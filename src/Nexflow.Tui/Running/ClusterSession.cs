using Nexflow.Clusters.Ports;
using Nexflow.Core.Diagnostics;
using Nexflow.Streams.Stats;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Running;

/// <summary>The cluster: opened beside the terminal, sampled one look at a time, opened again after a failure.</summary>
internal sealed class ClusterSession : IDisposable
{
    private readonly ConsoleOptions _options;
    private readonly CancellationTokenSource _end = new();
    private readonly SemaphoreSlim _one = new(1);
    private Task<IReadOnlyList<ConsoleMessage>>? _first;
    private ICluster? _cluster;
    private InventorySampler? _sampler;
    private bool _firstTaken;

    public ClusterSession(ConsoleOptions options)
    {
        _options = options;
        Reader = new DecodingReader(options.Clock);
    }

    public DecodingReader Reader { get; }

    /// <summary>Where answers go that come later than the first picture.</summary>
    public Action<ConsoleMessage>? Answered { get; set; }

    public CancellationToken Cancellation => _end.Token;

    /// <summary>Null while it could not be opened.</summary>
    public ICluster? Cluster => Volatile.Read(ref _cluster);

    public void Begin() => _first = Task.Run(() => SampleAsync(describe: true));

    /// <summary>What is known for the first picture; null when the cluster needs longer: then it is posted when it comes.</summary>
    public IReadOnlyList<ConsoleMessage>? First(TimeSpan patience)
    {
        if (_first is null || _firstTaken)
        {
            return null;
        }

        _firstTaken = true;
        if (_first.Wait(patience))
        {
            return _first.Result;
        }

        _ = _first.ContinueWith(done => PostAll(done.Result), TaskScheduler.Default);
        return null;
    }

    /// <summary>A sample, off the console's thread; a sample that is running already is enough.</summary>
    public void Sample()
    {
        if (_one.CurrentCount > 0)
        {
            _ = Task.Run(async () => PostAll(await SampleAsync(Cluster is null).ConfigureAwait(false)));
        }
    }

    /// <summary>The sample of a timer: a recording that nobody can write to is what it was.</summary>
    public void SampleAgain()
    {
        if (Cluster?.Identity is not { Kind: "recording", ReadOnly: true })
        {
            Sample();
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        if (Cluster is { } cluster)
        {
            _ = cluster.DisposeAsync().AsTask();
        }
    }

    private void PostAll(IReadOnlyList<ConsoleMessage> messages)
    {
        foreach (var message in messages)
        {
            Answered?.Invoke(message);
        }
    }

    private async Task<IReadOnlyList<ConsoleMessage>> SampleAsync(bool describe)
    {
        await _one.WaitAsync(_end.Token).ConfigureAwait(false);
        try
        {
            var sampler = _sampler ?? await OpenAsync().ConfigureAwait(false);
            var messages = new List<ConsoleMessage> { new ConsoleMessage.Sampled(await sampler.SampleAsync(_end.Token).ConfigureAwait(false)) };
            if (describe)
            {
                messages.Add(new ConsoleMessage.ClusterDescribed(_cluster!.Identity, await _cluster.DescribeAsync(_end.Token).ConfigureAwait(false)));
            }

            return messages;
        }
        catch (ClusterException e)
        {
            return [new ConsoleMessage.ClusterFailed(Problem.Of(e))];
        }
        catch (DiagnosticException e)
        {
            return [new ConsoleMessage.ClusterFailed(Problem.Of(e.Diagnostics[0]) with { Retry = true })];
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            return [];
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<InventorySampler> OpenAsync()
    {
        var cluster = await _options.Open(_end.Token).ConfigureAwait(false);
        Volatile.Write(ref _cluster, cluster);
        Reader.Use(_options.Decoder?.Invoke(cluster));
        return _sampler = new InventorySampler(cluster, _options.Clock, _options.Inventory);
    }
}
