using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Scanning;

/// <summary>
/// Turns a request into a plan: one round for the topics, one for watermarks, and one for times if the range has any. What the
/// user got wrong comes back as diagnostics; what the cluster could not do is thrown (<see cref="ClusterException"/>).
/// </summary>
public static class ScanPlanner
{
    public static async Task<ScanResolution> ResolveAsync(ICluster cluster, ScanRequest request, CancellationToken cancellation)
    {
        var topics = await cluster.ListTopicsAsync(cancellation).ConfigureAwait(false);
        var check = ScanRequestCheck.Check(request, topics);
        if (check.Diagnostics.Count > 0)
        {
            return new ScanResolution(null, check.Diagnostics);
        }

        var marks = await cluster.WatermarksAsync(check.Partitions, request.Isolation, cancellation).ConfigureAwait(false);
        var times = await TimesAsync(cluster, request.Range, check.Partitions, cancellation).ConfigureAwait(false);
        var resolved = marks.Select((m, i) => ResolvedPartition.Resolve(m, request.Range, times[i].From, times[i].To)).ToList();
        var diagnostics = RangeDiagnostics.Of(request.Range, resolved);
        return diagnostics.Any(d => d.Severity == Core.Diagnostics.Severity.Error)
            ? new ScanResolution(null, diagnostics)
            : new ScanResolution(Plan(request, resolved), diagnostics);
    }

    private static ScanPlan Plan(ScanRequest request, List<ResolvedPartition> resolved)
    {
        var byContent = resolved.Select(r => r.Range).ToLookup(r => r.To > r.From);
        return new ScanPlan
        {
            Ranges = [.. byContent[true]],
            Empty = [.. byContent[false]],
            Direction = request.Direction,
            Follow = request.Follow,
            Isolation = request.Isolation,
            Ordered = request.Ordered,
            Budget = request.Budget,
        };
    }

    /// <summary>Offsets of the range's times, both bounds in one round; null where a bound is no time or no message is so late.</summary>
    private static async Task<(long? From, long? To)[]> TimesAsync(ICluster cluster, OffsetRange range, IReadOnlyList<TopicPartition> partitions, CancellationToken cancellation)
    {
        var found = new (long? From, long? To)[partitions.Count];
        var asked = Enumerable.Range(0, partitions.Count)
            .SelectMany(i => new[] { (Index: i, From: true, Bound: range.From), (Index: i, From: false, Bound: range.To) })
            .Where(a => a.Bound.Kind == OffsetBoundKind.Time)
            .ToList();
        while (asked.Count > 0)
        {
            try
            {
                var times = asked.Select(a => new PartitionTime(partitions[a.Index], a.Bound.Value)).ToList();
                var offsets = await cluster.OffsetsForTimesAsync(times, cancellation).ConfigureAwait(false);
                foreach (var (a, offset) in asked.Zip(offsets))
                {
                    found[a.Index] = a.From ? found[a.Index] with { From = offset } : found[a.Index] with { To = offset };
                }

                break;
            }
            catch (ClusterException e) when (e.Partition is { } failed && asked.RemoveAll(a => partitions[a.Index] == failed) > 0)
            {
                // A partition that cannot be read is planned whole, so that the scan tells of it and the others are read.
                found[partitions.ToList().IndexOf(failed)] = (0, null);
            }
        }

        return found;
    }
}
