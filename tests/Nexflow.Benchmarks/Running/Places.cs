namespace Nexflow.Benchmarks.Running;

/// <summary>Where the repository, the published binary and the test kit lie.</summary>
internal static class Places
{
    public static string Root { get; } = Upwards("Nexflow.Tui.sln") ?? throw new InvalidOperationException("Run the benchmarks from inside the repository.");

    /// <summary>NEXFLOW_BINARY, else where <c>dotnet publish</c> puts it; null when neither is there.</summary>
    public static string? Binary { get; } = Existing(Environment.GetEnvironmentVariable("NEXFLOW_BINARY"))
        ?? Existing(Path.Combine(Root, "src/Nexflow.Cli/bin/Release/net10.0/linux-x64/publish/nexflow"));

    /// <summary>The pty probe, beside NEXFLOW_TESTKIT or beside the clone; null without the kit.</summary>
    public static string? Probe { get; } = Existing(Path.Combine(
        Path.GetDirectoryName(Environment.GetEnvironmentVariable("NEXFLOW_TESTKIT")) ?? Path.Combine(Root, "../shared/testkit"), "ttyprobe"));

    /// <summary>The demo recording, opened read-only and without traffic.</summary>
    public static string Recording { get; } = Path.Combine(Root, "recordings/payments-incident");

    public const string NoBinary = "no published binary: dotnet publish src/Nexflow.Cli -c Release -r linux-x64";

    public const string NoProbe = "no test kit: set NEXFLOW_TESTKIT to its program";

    private static string? Existing(string? path) => File.Exists(path) ? Path.GetFullPath(path) : null;

    private static string? Upwards(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, file)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
