using System.Text.Json;

namespace Nexflow.EndToEnd.Harness;

/// <summary>Python as an independent reader of what the program prints, and as the other end of a pty.</summary>
internal static class Python
{
    private const string Json = """
        import json, sys
        def finite(text): return text if float(text) in (float('inf'), float('-inf')) else float(text)
        def strict(text): return json.loads(text, parse_float=finite, parse_constant=lambda c: sys.exit(f'no JSON: {c}'))

        """;

    private static readonly Lazy<Task<string?>> WithYaml = new(() => FindAsync("import yaml"));

    private static readonly Lazy<Task<string?>> Any = new(() => FindAsync("import json"));

    public static Task<JsonElement> ReadCsvAsync(string text) => ReadAsync(Any, "import csv, json, sys; json.dump(list(csv.DictReader(sys.stdin, strict=True)), sys.stdout)", text);

    public static Task<JsonElement> ReadJsonAsync(string text) => ReadAsync(Any, Json + "json.dump(strict(sys.stdin.read()), sys.stdout)", text);

    public static Task<JsonElement> ReadJsonLinesAsync(string text) => ReadAsync(Any, Json + "json.dump([strict(line) for line in sys.stdin], sys.stdout)", text);

    public static Task<JsonElement> ReadYamlAsync(string text) => ReadAsync(WithYaml, "import yaml, json, sys; json.dump(yaml.safe_load(sys.stdin), sys.stdout, default=str)", text);

    /// <summary>Runs a script of the folder Terminal/.</summary>
    public static async Task<Finished> RunAsync(string script, TimeSpan bound, params string[] arguments)
    {
        var program = await Found(Any);
        var path = Path.Combine(Repository.Root, "tests", "Nexflow.EndToEnd", "Terminal", script);
        return await Runner.RunAsync(program, [path, .. arguments], bound: bound);
    }

    private static async Task<JsonElement> ReadAsync(Lazy<Task<string?>> python, string code, string text)
    {
        var finished = await Runner.RunAsync(await Found(python), ["-c", code], input: text);
        Assert.True(finished.ExitCode == 0, $"Python cannot read it: {finished.Error}\n{text[..Math.Min(text.Length, 2000)]}");
        return JsonDocument.Parse(finished.Output, new JsonDocumentOptions { MaxDepth = 1024 }).RootElement;
    }

    private static async Task<string> Found(Lazy<Task<string?>> python)
    {
        if (await python.Value is { } program)
        {
            return program;
        }

        Assert.SkipWhen(!Repository.InContinuousIntegration, "independent readers: no Python 3 (for YAML with its yaml module, Debian python3-yaml); install it to enable them.");
        throw new InvalidOperationException("In CI the independent readers must run: install python3 and python3-yaml.");
    }

    private static async Task<string?> FindAsync(string code)
    {
        foreach (var program in new[] { "python3", "/usr/bin/python3" })
        {
            try
            {
                if ((await Runner.RunAsync(program, ["-c", code])).ExitCode == 0)
                {
                    return program;
                }
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // Not installed: the next.
            }
        }

        return null;
    }
}
