namespace Nexflow.EndToEnd.Harness;

/// <summary>Where the repository and the optional test kit lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Upwards(AppContext.BaseDirectory, "Nexflow.Tui.sln")
        ?? throw new InvalidOperationException("The tests must run from inside the repository.");

    /// <summary>The folder of the test kit: NEXFLOW_TESTKIT names its program, else it stands beside the clone. Null without it.</summary>
    public static string? TestKit { get; } = FindTestKit();

    public static bool InContinuousIntegration => Environment.GetEnvironmentVariable("CI") == "true";

    private static string? FindTestKit()
    {
        var program = Environment.GetEnvironmentVariable("NEXFLOW_TESTKIT") is { Length: > 0 } named
            ? named
            : Path.GetFullPath(Path.Combine(Root, "..", "shared", "testkit", "testkit"));
        return File.Exists(program) ? Path.GetDirectoryName(program) : null;
    }

    private static string? Upwards(string start, string file)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
