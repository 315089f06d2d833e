using System.Text.Json;

namespace Nexflow.Benchmarks.Running;

/// <summary>The same results for machines.</summary>
internal static class ResultJson
{
    public static void Write(string path, BenchmarkOptions options, IReadOnlyList<BenchmarkResult> results)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("suite", options.Suite);
        json.WriteBoolean("quick", options.Quick);
        json.WriteString("machine", Machine.Describe());
        json.WriteString("versions", Machine.Versions());
        json.WriteNumber("seed", options.Seed);
        json.WriteStartArray("results");
        foreach (var result in results)
        {
            Write(json, result);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BenchmarkResult result)
    {
        json.WriteStartObject();
        json.WriteString("case", result.Name);
        json.WriteString("unit", result.Unit);
        Write(json, "ours", result.Ours);
        json.WriteString("peerName", result.PeerName);
        Write(json, "peer", result.Peer);
        if (result.Ratio is { } ratio)
        {
            json.WriteNumber("ratio", ratio);
        }

        json.WriteString("target", result.Target.Text(result.Unit));
        if (result.Met is { } met)
        {
            json.WriteBoolean("met", met);
        }

        json.WriteString("skipped", result.Skipped);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Summary? summary)
    {
        if (summary is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("median", summary.Median);
        json.WriteNumber("min", summary.Min);
        json.WriteNumber("max", summary.Max);
        json.WriteEndObject();
    }
}
