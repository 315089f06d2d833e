namespace Nexflow.EndToEnd.Harness;

/// <summary>
/// A script of the pty probe with its setting in leading comments: <c># size: 80x24</c>, <c># env: K=V</c> (repeatable),
/// <c># args: topics --ascii</c>, <c># mute: all</c>, <c># settle: 60ms</c>.
/// </summary>
internal sealed record PlayScript(string Path, string Size, IReadOnlyList<string> Options, IReadOnlyList<string> Arguments)
{
    public static string Folder { get; } = System.IO.Path.Combine(Repository.Root, "tests", "Nexflow.EndToEnd", "Scripts");

    /// <summary>Names of the scripts of a group, which is a folder.</summary>
    public static IEnumerable<string> NamesOf(string group) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Folder, group), "*.play")
            .Select(path => System.IO.Path.GetRelativePath(Folder, path))
            .Order(StringComparer.Ordinal);

    public static PlayScript Read(string name)
    {
        var path = System.IO.Path.Combine(Folder, name);
        var settings = File.ReadLines(path)
            .TakeWhile(line => line.StartsWith('#'))
            .Select(line => line[1..].Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2)
            .ToList();
        string? Find(string key) => settings.Find(parts => parts[0] == key)?[1];
        var options = settings.Where(parts => parts[0] == "env").SelectMany(parts => new[] { "--env", parts[1] }).ToList();
        foreach (var key in new[] { "mute", "settle", "slow", "timeout" })
        {
            if (Find(key) is { } value)
            {
                options.AddRange([$"--{key}", value]);
            }
        }

        var arguments = Find("args")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return new PlayScript(path, Find("size") ?? "120x40", options, arguments);
    }
}
