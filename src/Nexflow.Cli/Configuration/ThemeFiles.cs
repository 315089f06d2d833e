using Nexflow.Cli.Hosting;

namespace Nexflow.Cli.Configuration;

/// <summary>A user's own themes: <c>~/.config/nexflow/themes/NAME.toml</c>, in the format of the ones in <c>themes/</c>.</summary>
internal sealed class ThemeFiles(CliHost host)
{
    private readonly string? _folder = SettingsFiles.UserFolder(host) is { } folder ? Path.Combine(folder, "themes") : null;

    public IEnumerable<string> Names =>
        Directory.Exists(_folder) ? Directory.EnumerateFiles(_folder, "*.toml").Select(path => Path.GetFileNameWithoutExtension(path)) : [];

    /// <summary>The file's text; null when there is none of that name, or it cannot be read.</summary>
    public string? Text(string name)
    {
        try
        {
            // Only names that the folder lists: a name never leads out of it.
            return Names.Contains(name) ? File.ReadAllText(Path.Combine(_folder!, $"{name}.toml")) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
