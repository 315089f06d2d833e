using System.Diagnostics;
using Nexflow.Benchmarks.Running;

namespace Nexflow.Benchmarks.Startup;

/// <summary>From just before exec to the first byte on a pipe from stdout.</summary>
internal sealed class FirstOutputCase(string name, BenchmarkTarget target, IReadOnlyList<string> arguments) : IBenchmarkCase
{
    public string Name => name;

    public string Unit => "ms";

    public BenchmarkTarget Target => target;

    public string? Prepare(BenchmarkOptions options) => Places.Binary is null ? Places.NoBinary : null;

    public double RunOurs()
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Places.Binary!, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Places.Root,
        })!;
        var first = process.StandardOutput.BaseStream.ReadByte();
        var elapsed = Stopwatch.GetElapsedTime(start);
        process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return first >= 0 && process.ExitCode == 0
            ? elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"nexflow {string.Join(' ', arguments)} ended with {process.ExitCode}: {error}");
    }

    public void Dispose()
    {
    }
}
