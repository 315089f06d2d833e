using Nexflow.Clusters.Scanning;
using Nexflow.Reports.Layout;

namespace Nexflow.Reports.Scans;

/// <summary>The line every scan ends with, and the lines about partitions that were not read to their end.</summary>
public static class VerdictText
{
    private const int MaxListed = 8;

    public static string Line(ScanVerdict verdict)
    {
        var partitions = verdict.Coverage.Count == 1 ? "1 partition" : $"{verdict.Coverage.Count} partitions";
        var parts = new List<string>
        {
            Reason(verdict.End) + (verdict is { Failure: null, Detail: { } detail } ? $" ({detail})" : ""),
            $"{Cell.Count(verdict.Scanned)} scanned",
        };
        if (verdict.Matched != verdict.Scanned)
        {
            parts.Add($"{Cell.Count(verdict.Matched)} shown");
        }

        if (verdict.Undecodable > 0)
        {
            parts.Add($"{Cell.Count(verdict.Undecodable)} undecodable");
        }

        parts.AddRange([partitions, Cell.Bytes(verdict.Bytes), Cell.Of(verdict.Elapsed)]);
        return string.Join(", ", parts);
    }

    /// <summary>Partitions that were not read to their end, and what retention took; empty when all is covered.</summary>
    public static IReadOnlyList<string> Gaps(ScanVerdict verdict)
    {
        var lines = verdict.Coverage.Where(coverage => coverage.LostToRetention > 0)
            .Select(coverage => $"{coverage.Partition}: retention removed {Cell.Count(coverage.LostToRetention)} messages before they were read").ToList();
        var open = verdict.Coverage.Where(coverage => !coverage.Complete).ToList();
        lines.AddRange(open.Take(MaxListed).Select(coverage => $"{coverage.Partition}: stopped at {coverage.Position} of [{coverage.From}, {coverage.To})"));
        if (open.Count > MaxListed)
        {
            lines.Add($"and {open.Count - MaxListed} more partitions");
        }

        return lines;
    }

    public static string Reason(ScanEnd end) => end switch
    {
        ScanEnd.EndReached => "end reached",
        ScanEnd.Limit => "limit reached",
        ScanEnd.Budget => "budget used up",
        ScanEnd.Cancelled => "cancelled",
        _ => "error",
    };
}
