using Nexflow.Clusters.Scanning;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>What the reads of a list came to, the first page and all that followed.</summary>
/// <param name="Records">Also those that were dropped again to stay within memory.</param>
/// <param name="Lost">Offsets that retention removed before they were read.</param>
/// <param name="End">Why the last read ended; null: none has.</param>
internal readonly record struct ReadTotals(long Records, long Bytes, long Lost, ScanEnd? End)
{
    public ReadTotals With(RecordRow[] rows) => this with { Records = Records + rows.Length, Bytes = Bytes + rows.Sum(r => (long)r.Size) };

    public ReadTotals Ended(ScanVerdict verdict) => this with { Lost = Lost + verdict.Coverage.Sum(c => c.LostToRetention), End = verdict.End };
}
