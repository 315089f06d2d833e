using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Nexflow.Benchmarks.Probing;

/// <summary>Our console and a peer in turn (A B A B …) under the pty probe: run once, its figures shared by several cases.</summary>
internal sealed class Comparison(string probe, string size, string idle, IReadOnlyList<ProbeProgram> programs, string settle = "40ms")
{
    private JsonArray? _programs;

    /// <summary>The figure of one program in one round, counted from 0; null when the probe has none.</summary>
    /// <param name="figure">As the probe names it: <c>key_to_last_byte_ms p99</c>.</param>
    public double? Figure(int program, int round, string figure, int rounds)
    {
        _programs ??= Run(rounds);
        return _programs[program]!["each_run"]![round]![figure]?.GetValue<double>();
    }

    /// <summary>How many of a program's ends left the terminal as it was, in percent.</summary>
    public double Restored(int program, int rounds)
    {
        _programs ??= Run(rounds);
        var ends = _programs[program]!["restored"]!.AsArray();
        return 100.0 * ends.Count(end => end!.GetValue<string>().StartsWith("yes", StringComparison.Ordinal)) / ends.Count;
    }

    private JsonArray Run(int rounds)
    {
        var spec = Path.GetTempFileName();
        try
        {
            File.WriteAllText(spec, Spec(rounds));
            var start = new ProcessStartInfo(probe, ["compare", "--spec", spec, "--json"]) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var json = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? JsonNode.Parse(json)!["programs"]!.AsArray()
                : throw new InvalidOperationException($"The probe ended with {process.ExitCode}: {json}");
        }
        finally
        {
            File.Delete(spec);
        }
    }

    private string Spec(int rounds)
    {
        var list = new JsonArray();
        foreach (var program in programs)
        {
            list.Add(new JsonObject
            {
                ["name"] = program.Name,
                ["command"] = JsonSerializer.SerializeToNode(program.Command),
                ["ready"] = program.Ready,
                ["keys"] = program.Keys,
                ["quit"] = program.Quit,
            });
        }

        return new JsonObject { ["rounds"] = rounds, ["size"] = size, ["idle"] = idle, ["settle"] = settle, ["programs"] = list }.ToJsonString();
    }
}
