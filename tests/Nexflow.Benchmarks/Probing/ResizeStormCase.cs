using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Nexflow.Benchmarks.Running;

namespace Nexflow.Benchmarks.Probing;

/// <summary>Fifty sizes in a second: the frames that answered. What stands there at the end must be what painting everything anew shows.</summary>
internal sealed class ResizeStormCase : IBenchmarkCase
{
    private const int Sizes = 50;
    private const string FrameStart = "\e[?2026h";

    private readonly string _folder = Directory.CreateTempSubdirectory("nexflow-storm-").FullName;

    public string Name => "resize storm, 50 in 1 s";

    public string Unit => "frames";

    public BenchmarkTarget Target => new(34, AtLeast: false);

    public string? Prepare(BenchmarkOptions options) => Places.Binary is null ? Places.NoBinary : Places.Probe is null ? Places.NoProbe : null;

    public double RunOurs()
    {
        var (script, cast, after, anew) = (At("script"), At("cast"), At("after"), At("anew"));
        File.WriteAllText(script, Script(after, anew));
        var start = new ProcessStartInfo(Places.Probe!, ["cast", cast, "--script", script, "--", Places.Binary!, "--cluster", Places.Recording]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The storm failed: {said}");
        }

        return File.ReadAllText(after) == File.ReadAllText(anew)
            ? Frames(File.ReadLines(cast))
            : throw new InvalidOperationException("The picture after the storm is not the one that painting everything anew gives.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Script(string after, string anew)
    {
        // In one step: between steps the probe waits for silence.
        var storm = string.Join(',', Enumerable.Range(1, Sizes - 1).Select(i => $"resize:{80 + (i * 7 % 90)}x{24 + (i * 5 % 30)},wait:20ms"));
        var script = new StringBuilder($"wait-for payments.authorisations\nkey Down*5,Enter,wait:400ms\ntype {storm},");
        return script.Append($"resize:100x30\nsleep 500ms\nscreen {after}\nkey C-l\nscreen {anew}\nkey C-c,C-c\nexpect-exit 0\nexpect-restored\n").ToString();
    }

    /// <summary>Frames between the first size and a third of a second after the last.</summary>
    private static double Frames(IEnumerable<string> lines)
    {
        var events = lines.Skip(1).Select(line => JsonDocument.Parse(line).RootElement).Select(e => (At: e[0].GetDouble(), Kind: e[1].GetString(), Text: e[2].GetString()!)).ToList();
        var sizes = events.Where(e => e.Kind == "r").Select(e => e.At).ToList();
        return events.Where(e => e.Kind == "o" && e.At >= sizes[0] && e.At <= sizes[^1] + 0.3).Sum(e => e.Text.Split(FrameStart).Length - 1);
    }

    private string At(string name) => Path.Combine(_folder, name);
}
