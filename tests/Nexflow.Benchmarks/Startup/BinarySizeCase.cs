using Nexflow.Benchmarks.Running;

namespace Nexflow.Benchmarks.Startup;

/// <summary>The published executable, in 10^6 bytes.</summary>
internal sealed class BinarySizeCase : IBenchmarkCase
{
    public string Name => "size of the binary";

    public string Unit => "MB";

    public BenchmarkTarget Target => new(40, AtLeast: false);

    public string? Prepare(BenchmarkOptions options) => Places.Binary is null ? Places.NoBinary : null;

    public double RunOurs() => new FileInfo(Places.Binary!).Length / 1e6;

    public void Dispose()
    {
    }
}
