namespace Nexflow.Benchmarks.Running;

/// <param name="Skipped">Why the case did not run; the other figures are null then.</param>
internal sealed record BenchmarkResult(string Name, string Unit, BenchmarkTarget Target, string? PeerName, Summary? Ours = null, Summary? Peer = null, string? Skipped = null)
{
    public double? Ratio => Ours is not null && Peer is { Median: not 0 } ? Ours.Median / Peer.Median : null;

    /// <summary>Null when it did not run.</summary>
    public bool? Met => Ours is null ? null : Target.IsMet(Ours.Median, Ratio);
}
