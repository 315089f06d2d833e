namespace Nexflow.Tests.Support;

/// <summary>The repository's top folder, found upwards from the test assembly.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Nexflow.Tui.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Nexflow.Tui.sln above the tests");
        }

        return folder;
    }
}
