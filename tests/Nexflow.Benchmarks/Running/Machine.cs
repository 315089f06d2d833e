using System.Runtime.InteropServices;

namespace Nexflow.Benchmarks.Running;

/// <summary>Where the figures were measured.</summary>
internal static class Machine
{
    private const string CpuFile = "/proc/cpuinfo";

    public static string Describe()
    {
        var model = File.Exists(CpuFile)
            ? File.ReadLines(CpuFile).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim()
            : null;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20;
        return $"{model ?? "unknown processor"}, {Environment.ProcessorCount} cores, {memory} MB, {RuntimeInformation.OSDescription}";
    }

    public static string Versions() => $"nexflow {typeof(Machine).Assembly.GetName().Version?.ToString(3)}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}";
}
