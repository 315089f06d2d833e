using System.Diagnostics;
using Nexflow.Benchmarks.Running;

namespace Nexflow.Benchmarks.Startup;

/// <summary><c>nexflow version</c> as a whole process beside an empty native program, published for this run; several of each a round.</summary>
internal sealed class VersionCase : IBenchmarkCase
{
    private const int Times = 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("nexflow-empty-").FullName;

    public string Name => "nexflow version, whole process";

    public string Unit => "ms";

    public BenchmarkTarget Target => new(1.5, AtLeast: false, OfRatio: true);

    public string? Peer => "empty program";

    public string? Prepare(BenchmarkOptions options)
    {
        if (Places.Binary is null)
        {
            return Places.NoBinary;
        }

        File.WriteAllText(Path.Combine(_folder, "empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), "System.Console.WriteLine(\"empty\");\n");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", _folder, "-c", "Release", "-r", "linux-x64", "-o", Path.Combine(_folder, "out"), "-v", "q", "--nologo"]) { RedirectStandardOutput = true })!;
        publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? null : "the empty program cannot be published here";
    }

    public double RunOurs() => Median(Places.Binary!, ["version"]);

    public double RunPeer() => Median(Path.Combine(_folder, "out", "empty"), []);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static double Median(string program, IReadOnlyList<string> arguments) =>
        Summary.Of(Enumerable.Range(0, Times).Select(_ => Time(program, arguments))).Median;

    private static double Time(string program, IReadOnlyList<string> arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
