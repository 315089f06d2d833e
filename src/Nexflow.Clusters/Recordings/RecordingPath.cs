namespace Nexflow.Clusters.Recordings;

/// <summary>Which file names a manifest may use: relative, inside the recording, the same on every system.</summary>
internal static class RecordingPath
{
    /// <summary>True when the path names a file inside the recording: no root, no drive, no <c>.</c> or <c>..</c>, no backslash, nothing unprintable.</summary>
    public static bool IsSafe(string path)
    {
        if (path.Length is 0 or > 1024)
        {
            return false;
        }

        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or "." or ".." || segment.AsSpan().IndexOfAny('\\', ':') >= 0 || segment.Any(char.IsControl))
            {
                return false;
            }
        }

        return true;
    }
}
