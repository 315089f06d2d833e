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
            ScanEnd.Limit => "stopped after a page",
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

    /// <summary>What the list has come to after all of its reads; that it is not all, and what reads on.</summary>
    public static string Of(RecordListModel records, bool keysWork)
    {
        if (records.Load == LoadState.Loading && records.Read.Records == 0)
        {
            return "reading …";
        }

        var read = records.HasMore ? $"{Numbers.Grouped(records.Read.Records)} of ~{Numbers.Grouped(records.Length)} read" : $"{Numbers.Grouped(records.Read.Records)} read";
        var parts = new List<string> { read, Numbers.Bytes(records.Read.Bytes), $"{records.Edges.Count} partition{(records.Edges.Count == 1 ? "" : "s")}" };
        if (records.Read.Lost > 0)
        {
            parts.Add($"{Numbers.Grouped(records.Read.Lost)} lost to retention");
        }

        parts.Add(records.Read.End is null ? "reading …"
            : records.PageRequest != 0 ? "reading on …"
            : records.Read.End == ScanEnd.Cancelled && !records.Following ? "cancelled"
            : !records.HasMore ? "end reached"
            : !keysWork ? "not all"
            : records.NewestFirst ? "[ reads on" : "] reads on");
        return string.Join(" · ", parts);
    }
}
