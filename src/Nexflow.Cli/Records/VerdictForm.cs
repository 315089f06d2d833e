using Nexflow.Cli.Output;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Values;
using Nexflow.Reports.Scans;

namespace Nexflow.Cli.Records;

/// <summary>A verdict for machines: <c>{"verdict": {…}}</c>.</summary>
internal static class VerdictForm
{
    public static RecordValue Of(ScanVerdict verdict) => new RowBuilder().Add("verdict", new RowBuilder()
        .Add("reason", VerdictText.Reason(verdict.End))
        .Add("detail", verdict.Detail)
        .Add("scanned", verdict.Scanned)
        .Add("matched", verdict.Matched)
        .Add("undecodable", verdict.Undecodable)
        .Add("bytes", verdict.Bytes)
        .Add("elapsed_ms", (long)verdict.Elapsed.TotalMilliseconds)
        .Add("partitions", verdict.Coverage.Select(coverage => new RowBuilder()
            .Add("topic", coverage.Partition.Topic)
            .Add("partition", coverage.Partition.Partition)
            .Add("from", coverage.From)
            .Add("to", coverage.To)
            .Add("position", coverage.Position)
            .Add("scanned", coverage.Scanned)
            .Add("complete", coverage.Complete)
            .Add("lost_to_retention", coverage.LostToRetention)
            .Build()))
        .Build()).Build();
}
