using Nexflow.Benchmarks.Running;

namespace Nexflow.Benchmarks.Probing;

/// <summary>One figure of a <see cref="Comparison"/>: each round reads that round's run.</summary>
/// <param name="scale">What the probe's figure is multiplied by: a second's share of what was counted at rest.</param>
internal sealed class ProbeCase(string name, string unit, string figure, BenchmarkTarget target, Lazy<Comparison> comparison, string? peer = "vim", double scale = 1) : IBenchmarkCase
{
    private int _rounds;
    private int _ours;
    private int _peers;

    public string Name => name;

    public string Unit => unit;

    public BenchmarkTarget Target => target;

    public string? Peer => peer;

    public string? Prepare(BenchmarkOptions options)
    {
        _rounds = options.Rounds + 1;
        return Places.Binary is null ? Places.NoBinary : Places.Probe is null ? Places.NoProbe : null;
    }

    public double RunOurs() => Read(0, _ours++);

    public double RunPeer() => Read(1, _peers++);

    public void Dispose()
    {
    }

    private double Read(int program, int round) =>
        scale * comparison.Value.Figure(program, round, figure, _rounds) ?? throw new InvalidOperationException($"The probe has no figure '{figure}'.");
}
