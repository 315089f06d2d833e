using System.Globalization;

namespace Nexflow.Benchmarks.Running;

/// <summary>The table that a run prints: <c>case | ours (median, min–max) | peer | ratio | target | met</c>.</summary>
internal static class ResultTable
{
    public const string Head = "case | ours (median, min–max) | peer | ratio | target | met";

    public static string Row(BenchmarkResult result)
    {
        if (result.Ours is not { } ours)
        {
            return $"{result.Name} | skipped: {result.Skipped} | - | - | {result.Target.Text(result.Unit)} | -";
        }

        var peer = result.Peer is null ? "-" : $"{result.PeerName} {Figures.Text(result.Peer)}";
        var ratio = result.Ratio is { } r ? r.ToString("0.00", CultureInfo.InvariantCulture) + "×" : "-";
        return $"{result.Name} | {Figures.Text(ours)} {result.Unit} | {peer} | {ratio} | {result.Target.Text(result.Unit)} | {(result.Met == true ? "yes" : "NO")}";
    }
}
