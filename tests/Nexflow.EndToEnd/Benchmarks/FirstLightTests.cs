using System.Reflection;
using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Benchmarks;

/// <summary>The benchmark runs and prints its table; figures of tiny sizes on a debug build say nothing, so none is looked at.</summary>
public sealed class FirstLightTests
{
    [Theory]
    [InlineData("embedded", 5)]
    [InlineData("size of the binary", 1)]
    [InlineData("peek", 1)]
    public async Task FirstLight_Quick_PrintsARowForEachCase(string only, int rows)
    {
        var finished = await RunAsync("first-light", "--quick", "--only", only);

        Assert.True(finished.ExitCode == 0, finished.Output + finished.Error);
        var lines = finished.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("case | ours (median, min–max) | peer | ratio | target | met", lines[0]);
        Assert.True(lines.Count(line => line.Contains(only, StringComparison.Ordinal) && line.Count(c => c == '|') == 5) >= rows, finished.Output);
        Assert.Contains(lines, line => line.StartsWith("machine: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("seed: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Benchmark_WithAnUnknownSuite_NamesThoseThatExist()
    {
        var finished = await RunAsync("no-such-suite");

        Assert.Equal(1, finished.ExitCode);
        Assert.Contains("first-light", finished.Error, StringComparison.Ordinal);
    }

    private static Task<Finished> RunAsync(params string[] arguments)
    {
        var configuration = typeof(FirstLightTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var program = Path.Combine(Repository.Root, "tests", "Nexflow.Benchmarks", "bin", configuration, "net10.0", "Nexflow.Benchmarks.dll");
        return Runner.RunAsync("dotnet", ["exec", program, .. arguments]);
    }
}
