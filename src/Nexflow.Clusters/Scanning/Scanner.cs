using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Scanning;

/// <summary>
/// Runs a plan. It ends by position, never by silence, and always with a verdict: cancelled, failed or done. What the sink itself throws
/// goes through. Following and ordered: what was there is merged by time, what comes later is shown as it comes.
/// </summary>
public static class Scanner
{
    public static async Task<ScanVerdict> RunAsync(ICluster cluster, ScanPlan plan, IScanSink sink, TimeProvider time, ScanProgress? progress, CancellationToken cancellation)
    {
        var run = new ScanRun(cluster, plan, sink, time, progress, cancellation);
        try
        {
            if (plan.Direction == ScanDirection.Backward)
            {
                await new BackwardScan(run).RunAsync().ConfigureAwait(false);
            }
            else
            {
                await RunForwardAsync(run).ConfigureAwait(false);
            }

            await run.BreatheAsync().ConfigureAwait(false);
            return run.Verdict();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return run.Verdict(ScanEnd.Cancelled);
        }
        catch (ClusterException e)
        {
            return run.Verdict(ScanEnd.Error, e);
        }
    }

    private static async Task RunForwardAsync(ScanRun run)
    {
        if (run.Plan.Ordered)
        {
            await new OrderedScan(run).RunAsync().ConfigureAwait(false);
        }

        if (!run.Plan.Ordered || (run.Plan.Follow && run.End is null))
        {
            await new ForwardScan(run).RunAsync().ConfigureAwait(false);
        }
    }
}
