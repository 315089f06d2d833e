using System.Globalization;

namespace Nexflow.Tests.Terminal.Text;

/// <summary>Unicode's own data, from the Debian package unicode-data.</summary>
internal static class UnicodeFiles
{
    private const string Root = "/usr/share/unicode";

    /// <summary>Lines without comments; skips the test when the package is not installed.</summary>
    public static IEnumerable<string[]> Read(string path)
    {
        string full = Path.Combine(Root, path);
        Assert.SkipUnless(File.Exists(full), $"{full} is missing: install unicode-data");
        return File.ReadLines(full)
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0)
            .Select(line => line.Split(';', StringSplitOptions.TrimEntries));
    }

    public static IEnumerable<int> Range(string field)
    {
        string[] ends = field.Split("..");
        int first = int.Parse(ends[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        int last = int.Parse(ends[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Enumerable.Range(first, last - first + 1);
    }

    /// <summary>Code points in hexadecimal, separated by blanks, as text.</summary>
    public static string Sequence(string field) =>
        string.Concat(field.Split(' ').Select(c => char.ConvertFromUtf32(int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
