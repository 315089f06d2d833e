using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Scanning;

/// <summary>Says where a range and the watermarks disagree, naming the watermarks.</summary>
internal static class RangeDiagnostics
{
    private const int Named = 3;

    public static IReadOnlyList<Diagnostic> Of(OffsetRange range, IReadOnlyList<ResolvedPartition> partitions)
    {
        var outside = partitions.Where(p => p.Outside).ToList();
        if (outside.Count > 0 && outside.Count == partitions.Count)
        {
            return [new Diagnostic { Code = "NX5021", Message = $"The range {OffsetRangeText.Format(range)} lies outside of what is stored: {List(outside)}." }];
        }

        var cut = partitions.Where(p => p.Cut || p.Outside).ToList();
        return cut.Count == 0
            ? []
            : [new Diagnostic { Code = "NX5022", Severity = Severity.Warning, Message = $"The range {OffsetRangeText.Format(range)} was cut to what is stored: {List(cut)}." }];
    }

    private static string List(List<ResolvedPartition> partitions) =>
        string.Join(", ", partitions.Take(Named)) + (partitions.Count > Named ? $" (and {partitions.Count - Named} more partitions)" : string.Empty);
}
