using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;

namespace Nexflow.Streams.Peek;

/// <summary>Looks into topics: a range forward, the newest N, or what comes. Leaves nothing on the cluster.</summary>
public sealed class PeekTool(ICluster cluster, DecodeMessage decode, TimeProvider time)
{
    private const int PortionSize = 256;
    private const long NewestBudgetBytes = 256L << 20;

    /// <summary>Runs until the range, the limit or the caller ends it; always with a verdict.</summary>
    /// <param name="request">What to look at.</param>
    /// <param name="warn">Told before the first record what the range was cut to.</param>
    /// <param name="take">Takes the records.</param>
    /// <param name="progress">How far it is, for whoever draws it; or null.</param>
    /// <param name="cancellation">Ends the scan; the verdict says so.</param>
    /// <exception cref="DiagnosticException">An unknown topic or partition, an impossible range.</exception>
    /// <exception cref="ClusterException">The cluster could not be asked for its topics or offsets.</exception>
    public async Task<ScanVerdict> RunAsync(
        PeekRequest request, Action<IReadOnlyList<Diagnostic>> warn, RecordsHandler take, ScanProgress? progress, CancellationToken cancellation)
    {
        var scan = request.Scan with
        {
            Direction = request.Last is null ? ScanDirection.Forward : ScanDirection.Backward,
            Follow = request.Follow && request.Last is null,
        };
        var resolution = await ScanPlanner.ResolveAsync(cluster, scan, cancellation).ConfigureAwait(false);
        if (resolution.Plan is not { } plan)
        {
            throw new DiagnosticException(resolution.Diagnostics);
        }

        warn(resolution.Diagnostics);
        if (request.Last is not { } last)
        {
            return await ForwardAsync(plan, request.Limit, take, progress, cancellation).ConfigureAwait(false);
        }

        var newest = await NewestAsync(plan, (int)Math.Min(last, request.Limit ?? last), take, progress, cancellation).ConfigureAwait(false);
        return request.Follow && newest.End is ScanEnd.EndReached or ScanEnd.Limit
            ? await FollowOnAsync(plan, newest, request.Limit, take, progress, cancellation).ConfigureAwait(false)
            : newest;
    }

    private async Task<ScanVerdict> ForwardAsync(ScanPlan plan, long? limit, RecordsHandler take, ScanProgress? progress, CancellationToken cancellation)
    {
        var sink = new PeekSink(decode, take, limit);
        var verdict = await Scanner.RunAsync(cluster, plan, sink, time, progress, cancellation).ConfigureAwait(false);
        return verdict with { Undecodable = sink.Undecodable };
    }

    private async Task<ScanVerdict> NewestAsync(ScanPlan plan, int last, RecordsHandler take, ScanProgress? progress, CancellationToken cancellation)
    {
        var sink = new NewestSink(last, NewestBudgetBytes);
        var verdict = await Scanner.RunAsync(cluster, plan, sink, time, progress, cancellation).ConfigureAwait(false);
        long undecodable = 0;
        foreach (var portion in sink.OldestFirst.Chunk(PortionSize))
        {
            var records = new List<Record>(portion.Length);
            foreach (var message in portion)
            {
                records.Add(await decode(message, CancellationToken.None).ConfigureAwait(false));
            }

            undecodable += records.Count(record => record.Key.Failure is not null || record.Value.Failure is not null);
            await take(records, CancellationToken.None).ConfigureAwait(false);
        }

        return verdict with { Undecodable = undecodable, End = sink.IsOverBudget ? ScanEnd.Budget : verdict.End };
    }

    /// <summary>Goes on at the ends of the plan of the newest, so that no record is missed or told twice.</summary>
    private async Task<ScanVerdict> FollowOnAsync(ScanPlan plan, ScanVerdict newest, long? limit, RecordsHandler take, ScanProgress? progress, CancellationToken cancellation)
    {
        var ends = plan.Ranges.Concat(plan.Empty).Select(range => range with { From = range.To });
        var follow = plan with { Ranges = [], Empty = [.. ends], Direction = ScanDirection.Forward, Follow = true };
        var rest = await ForwardAsync(follow, limit - newest.Matched, take, progress, cancellation).ConfigureAwait(false);
        return rest with
        {
            Scanned = rest.Scanned + newest.Scanned,
            Matched = rest.Matched + newest.Matched,
            Undecodable = rest.Undecodable + newest.Undecodable,
            Bytes = rest.Bytes + newest.Bytes,
            Elapsed = rest.Elapsed + newest.Elapsed,
        };
    }
}
