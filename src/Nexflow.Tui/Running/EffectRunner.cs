using System.Collections.Concurrent;
using Nexflow.Clusters.Ports;
using Nexflow.Terminal.Hosting;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Running;

/// <summary>Turns effects into work off the console's thread; answers come back as messages.</summary>
internal sealed class EffectRunner(ConsoleOptions options, TerminalHost host, ClusterSession session, Action<ConsoleMessage> post, Action<string> setTheme) : IDisposable
{
    private readonly ConcurrentDictionary<int, CancellationTokenSource> _reads = new();
    private static readonly TimeSpan RestAfter = TimeSpan.FromMilliseconds(150);

    private IDisposable? _interval;
    private IDisposable? _rest;

    /// <summary>After the first picture: counts are taken again and again, and whoever waits for the cluster may begin.</summary>
    public void Begin()
    {
        SetInterval(TimeSpan.FromSeconds(1));
        if (options.Started is { } started)
        {
            _ = Task.Run(() => StartedAsync(started));
        }
    }

    public void Run(Effect effect)
    {
        switch (effect)
        {
            case Effect.LoadCluster:
                session.Sample();
                break;
            case Effect.Read read:
                Read(read.Request);
                break;
            case Effect.CancelRead cancel:
                Cancel(cancel.Request);
                break;
            case Effect.CancelJob cancel:
                Cancel(cancel.Job);
                break;
            case Effect.LoadConfig config:
                _ = Task.Run(() => LoadConfigAsync(config.Topic));
                break;
            case Effect.Decode decode:
                _ = Task.Run(() => DecodeAsync(decode.Row));
                break;
            case Effect.AwaitRest:
                _rest?.Dispose();
                _rest = host.After(RestAfter, () => post(new ConsoleMessage.Rested()));
                break;
            case Effect.SetInterval interval:
                SetInterval(interval.Interval);
                break;
            case Effect.SetTheme theme:
                setTheme(theme.Name);
                break;
            default:
                RunHere(effect);
                break;
        }
    }

    public void Dispose()
    {
        _interval?.Dispose();
        _rest?.Dispose();
        foreach (var read in _reads.Values)
        {
            read.Cancel();
        }
    }

    /// <summary>What belongs to the terminal.</summary>
    private void RunHere(Effect effect)
    {
        switch (effect)
        {
            case Effect.Copy copy:
                Copy(copy.Text, copy.What);
                break;
            case Effect.CopyRecords copy:
                _ = Task.Run(() => CopyRecordsAsync(copy.Rows));
                break;
            case Effect.OpenOutside open:
                // Not in the middle of an update: the terminal is given away meanwhile.
                host.Post(() => OutsideViewer.Show(host, open.Row, open.Content, post));
                break;
            case Effect.Repaint:
                host.Repaint();
                break;
            case Effect.Suspend:
                host.Post(host.Suspend);
                break;
            case Effect.Quit:
                host.Stop(0);
                break;
        }
    }

    private void SetInterval(TimeSpan interval)
    {
        _interval?.Dispose();
        _interval = interval > TimeSpan.Zero ? host.Every(interval, session.SampleAgain) : null;
    }

    private void Copy(string text, string what) =>
        post(host.CopyToClipboard(text)
            ? new ConsoleMessage.Noticed(ToastKind.Success, $"Sent {what} to the terminal's clipboard.")
            : new ConsoleMessage.Noticed(ToastKind.Warning, $"{what} is too long for the terminal's clipboard (75 kB). e opens it in the pager."));

    private async Task CopyRecordsAsync(IReadOnlyList<RecordRow> rows)
    {
        var text = new System.Text.StringBuilder();
        foreach (var row in rows)
        {
            text.AppendLine(RecordJson.Of(await session.Reader.DecodeAsync(row.Message, session.Cancellation).ConfigureAwait(false)));
        }

        host.Post(() => Copy(text.ToString().TrimEnd(), rows.Count == 1 ? "the record" : $"{Numbers.Grouped(rows.Count)} records"));
    }

    private async Task StartedAsync(Func<ICluster, CancellationToken, Task> started)
    {
        try
        {
            while (session.Cluster is null)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), options.Clock, session.Cancellation).ConfigureAwait(false);
            }

            await started(session.Cluster, session.Cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (session.Cancellation.IsCancellationRequested)
        {
            // The console ends.
        }
    }

    private void Read(ReadRequest request)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(session.Cancellation);
        _reads[request.Id] = stop;
        _ = Task.Run(async () =>
        {
            try
            {
                await new RecordReadJob(request, session, options.Clock, post).RunAsync(stop.Token).ConfigureAwait(false);
            }
            finally
            {
                _reads.TryRemove(request.Id, out _);
                stop.Dispose();
            }
        });
    }

    private void Cancel(int read)
    {
        if (_reads.TryRemove(read, out var stop))
        {
            stop.Cancel();
        }
    }

    private async Task LoadConfigAsync(string topic)
    {
        try
        {
            if (session.Cluster is { } cluster)
            {
                post(new ConsoleMessage.ConfigLoaded(topic, await cluster.DescribeTopicConfigAsync(topic, session.Cancellation).ConfigureAwait(false)));
            }
        }
        catch (ClusterException e)
        {
            post(new ConsoleMessage.ConfigFailed(topic, Problem.Of(e)));
        }
    }

    private async Task DecodeAsync(RecordRow row)
    {
        try
        {
            var record = await session.Reader.DecodeAsync(row.Message, session.Cancellation).ConfigureAwait(false);
            var schema = record.Value.Schema is { } identity && session.Cluster is { } cluster
                ? await cluster.Schemas.FindAsync(identity.Id, session.Cancellation).ConfigureAwait(false)
                : null;
            post(new ConsoleMessage.Decoded(row, new RecordContent(record, schema?.Text)));
        }
        catch (ClusterException e)
        {
            post(new ConsoleMessage.DecodeFailed(row, Problem.Of(e)));
        }
    }
}
