using Nexflow.Benchmarks.Running;

namespace Nexflow.Benchmarks.Probing;

/// <summary>The terminal after every end of a <see cref="Comparison"/>'s runs: settings, screen, cursor and modes as before.</summary>
internal sealed class RestoredCase(Lazy<Comparison> comparison) : IBenchmarkCase
{
    private int _rounds;

    public string Name => "terminal restored";

    public string Unit => "%";

    public BenchmarkTarget Target => new(100, AtLeast: true);

    public string? Prepare(BenchmarkOptions options)
    {
        _rounds = options.Rounds + 1;
        return Places.Binary is null ? Places.NoBinary : Places.Probe is null ? Places.NoProbe : null;
    }

    public double RunOurs() => comparison.Value.Restored(0, _rounds);

    public void Dispose()
    {
    }
}
