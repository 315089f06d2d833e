using System.Text.Json;

namespace Nexflow.Tests.Support;

/// <summary>Runs a Python script of the tests with the kit's Python and libraries.</summary>
internal static class Oracle
{
    /// <summary>The JSON lines that the script prints.</summary>
    public static IReadOnlyList<JsonElement> Lines(string script, string what, params string[] arguments)
    {
        TestKit.RequireHome(what);
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "Nexflow.Tests");
        var start = $"import sys; sys.path.insert(0, {JsonSerializer.Serialize(Path.Combine(folder, "Support"))}); sys.argv = sys.argv[1:]; sys.dont_write_bytecode = True\n"
            + $"exec(compile(open(sys.argv[0], encoding='utf-8').read(), sys.argv[0], 'exec'))";
        var output = TestKit.Run("", ["python", "-c", start, Path.Combine(folder, script), .. arguments]);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
