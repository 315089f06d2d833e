using Nexflow.Core.Settings.Kinds;

namespace Nexflow.Core.Settings;

/// <summary>A row of the table of settings.</summary>
/// <param name="Pattern">Dotted name; <c>*</c> stands for one segment (a profile's name), <c>**</c> for all that remain.</param>
/// <param name="Doc">One sentence for a person.</param>
/// <param name="Default">The value when nobody sets it, by the full name; null when there is none.</param>
internal sealed record SettingKey(string Pattern, SettingKind Kind, string Doc, Func<string, object?>? Default = null)
{
    private readonly string[] _segments = Pattern.Split('.');

    /// <summary>Settable by flag and variable, but in no file.</summary>
    public bool OutsideFiles { get; init; }

    public bool HasWildcard => Pattern.Contains('*', StringComparison.Ordinal);

    public bool Matches(IReadOnlyList<string> path) =>
        (path.Count == _segments.Length || (_segments[^1] == "**" && path.Count > _segments.Length)) && StartsWith(path);

    /// <summary>Whether the path is a table on the way to this setting.</summary>
    public bool IsBelow(IReadOnlyList<string> path) => path.Count < _segments.Length && StartsWith(path);

    /// <summary>The segment that may follow a path that this setting is below.</summary>
    public string SegmentAfter(IReadOnlyList<string> path) => _segments[path.Count];

    private bool StartsWith(IReadOnlyList<string> path)
    {
        for (var i = 0; i < Math.Min(path.Count, _segments.Length); i++)
        {
            if (_segments[i] is not ("*" or "**") && _segments[i] != path[i])
            {
                return false;
            }
        }

        return true;
    }
}
