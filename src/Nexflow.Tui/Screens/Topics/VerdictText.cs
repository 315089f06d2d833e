using Nexflow.Clusters.Scanning;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>The verdict of a read as the status line says it.</summary>
internal static class VerdictText
{
    public static string Of(ScanVerdict verdict)
    {
        var reason = verdict.End switch
        {
            ScanEnd.EndReached => "end reached",
            ScanEnd.Limit => "page full",
            ScanEnd.Budget => "budget used up",
            ScanEnd.Cancelled => "cancelled",
            _ => "error",
        };
        var lost = verdict.Coverage.Sum(c => c.LostToRetention);
        var parts = new List<string> { $"{Numbers.Grouped(verdict.Scanned)} scanned" };
        if (verdict.Undecodable > 0)
        {
            parts.Add($"{Numbers.Grouped(verdict.Undecodable)} undecodable");
        }

        parts.Add(Numbers.Bytes(verdict.Bytes));
        parts.Add($"{verdict.Coverage.Count} partition{(verdict.Coverage.Count == 1 ? "" : "s")}");
        if (lost > 0)
        {
            parts.Add($"{Numbers.Grouped(lost)} lost to retention");
        }

        parts.Add(reason);
        return string.Join(" · ", parts);
    }
}
