using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Running;

/// <summary>One read: resolves the range, scans, hands over rows as they come, ends with a verdict. Told as a job.</summary>
internal sealed class RecordReadJob(ReadRequest request, ClusterSession session, TimeProvider clock, Action<ConsoleMessage> post)
{
    private static readonly TimeSpan ProgressPace = TimeSpan.FromMilliseconds(250);

    private readonly DateTimeOffset _started = clock.GetUtcNow();
    private long _told;
    private long _rows;
    private long? _total;

    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            if (session.Cluster is not { } cluster)
            {
                throw new ClusterException(ClusterError.Unreachable, "The cluster is not open.");
            }

            await RunAsync(cluster, cancellation).ConfigureAwait(false);
        }
        catch (ClusterException e)
        {
            Fail(Problem.Of(e));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            post(new ConsoleMessage.ReadEnded(request.Id, new ScanVerdict(ScanEnd.Cancelled, _rows, _rows, 0, 0, TimeSpan.Zero, [])));
            Ended(JobPhase.Cancelled, _rows, "cancelled");
        }
    }

    private async Task RunAsync(ICluster cluster, CancellationToken cancellation)
    {
        var resolution = await ReadPlans.ResolveAsync(cluster, request, cancellation).ConfigureAwait(false);
        if (resolution.Plan is not { } plan)
        {
            Fail(Problem.Of(resolution.Diagnostics[0]));
            return;
        }

        post(new ConsoleMessage.ReadStarted(request.Id, [.. plan.Ranges, .. plan.Empty]));
        _total = request.Search is null ? null : plan.Ranges.Sum(r => r.To - r.From);
        if (IsLong)
        {
            post(new ConsoleMessage.JobChanged(new JobState(request.Id, Title, JobPhase.Running, _started, 0, _total)));
        }

        await using var sink = new RowSink(request, session.Reader, clock, Arrived, cancellation);
        var verdict = await Scanner.RunAsync(cluster, plan, sink, clock, null, cancellation).ConfigureAwait(false);
        await sink.FlushAsync().ConfigureAwait(false);
        if (verdict is { End: ScanEnd.Error, Failure: { } failure })
        {
            Fail(Problem.Of(failure));
            return;
        }

        post(new ConsoleMessage.ReadEnded(request.Id, verdict));
        Ended(verdict.End == ScanEnd.Cancelled ? JobPhase.Cancelled : JobPhase.Done, verdict.Matched, VerdictText.Of(verdict));
    }

    private bool IsLong => request.Follow || request.Search is not null;

    private string Title => request.Follow ? $"follow {request.Topic}"
        : request.Search is { } search ? $"search {request.Topic} for /{search.Filter.Text}"
        : $"read {request.Topic}, {request.Seek.Label}";

    /// <summary>Rows go to the screen at once; that there are more, the job says four times a second.</summary>
    private void Arrived(ConsoleMessage message)
    {
        post(message);
        _rows += message is ConsoleMessage.RecordsArrived { Rows.Length: var count } ? count : 0;
        if (IsLong && (_told == 0 || clock.GetElapsedTime(_told) >= ProgressPace))
        {
            _told = clock.GetTimestamp();
            post(new ConsoleMessage.JobChanged(new JobState(request.Id, Title, JobPhase.Running, _started, _rows, _total)));
        }
    }

    private void Fail(Problem problem)
    {
        post(new ConsoleMessage.ReadFailed(request.Id, problem));
        Ended(JobPhase.Failed, 0, $"{problem.Cause} ({problem.Code})");
    }

    private void Ended(JobPhase phase, long records, string result) =>
        post(new ConsoleMessage.JobChanged(new JobState(request.Id, Title, phase, _started, records, null, clock.GetUtcNow(), result)));
}
