using System.Runtime.CompilerServices;

namespace Nexflow.Corpus;

/// <summary>Compares text with a file of the folder Golden beside the test; with UPDATE_GOLDEN=1 it writes the file instead, to be reviewed.</summary>
internal static class GoldenText
{
    public static void Check(string name, string text, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }
}
