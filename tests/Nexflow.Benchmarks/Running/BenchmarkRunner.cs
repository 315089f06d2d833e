namespace Nexflow.Benchmarks.Running;

/// <summary>Warm-up, then ours and the peer in turn (A B A B …).</summary>
internal static class BenchmarkRunner
{
    public static BenchmarkResult Run(IBenchmarkCase @case, BenchmarkOptions options)
    {
        var result = new BenchmarkResult(@case.Name, @case.Unit, @case.Target, @case.Peer);
        if (@case.Prepare(options) is { } reason)
        {
            return result with { Skipped = reason };
        }

        var (ours, peer) = (new List<double>(), new List<double>());
        for (var round = @case.Once ? 0 : -1; round < (@case.Once ? 1 : options.Rounds); round++)
        {
            var mine = @case.RunOurs();
            double? theirs = @case.Peer is null ? null : @case.RunPeer();
            if (round >= 0)
            {
                ours.Add(mine);
                peer.AddRange(theirs is { } figure ? [figure] : []);
            }
        }

        return result with { Ours = Summary.Of(ours), Peer = peer.Count == 0 ? null : Summary.Of(peer) };
    }
}
