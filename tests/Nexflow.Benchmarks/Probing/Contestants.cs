using Nexflow.Benchmarks.Running;

namespace Nexflow.Benchmarks.Probing;

/// <summary>What runs on the pty: our console on the quiet recording or with live traffic, and vim on a text of the repository.</summary>
internal static class Contestants
{
    private const string Moves = "Down*12,Up*6,Down*12,Up*6";

    /// <summary>Moves of the selection on the topic list, then in the records of its busiest topic, then at rest.</summary>
    public static ProbeProgram Quiet { get; } =
        new("nexflow", [Places.Binary ?? "nexflow", "--cluster", Places.Recording], "payments.authorisations", $"Down*4,Up*4,Enter,wait:700ms,{Moves}", "C-c,C-c");

    public static ProbeProgram Vim { get; } =
        new("vim", ["vim", "-n", "-i", "NONE", Path.Combine(Places.Root, "LICENSE")], "Apache", $"Down*4,Up*4,{Moves}", "Esc,text:\":q!\",Enter");
}
