using Nexflow.Benchmarks.Running;

namespace Nexflow.Benchmarks.Probing;

/// <summary>What runs on the pty: our console on the quiet recording or with live traffic, and vim on a text of the repository.</summary>
internal static class Contestants
{
    private const string Moves = "Down*12,Up*6,Down*12,Up*6";

    private const string Quit = "C-c,C-c";

    /// <summary>From the first frame into the busiest topic.</summary>
    private const string Open = "Down*5,Enter,wait:700ms";

    /// <summary>
    /// Some two hundred and twenty keys: moves, scrolling by line and by page, records opened and left. By q: a lone Esc is waited on for 25 ms, so that it can be
    /// told from the beginning of a sequence.
    /// </summary>
    private const string Long = "Down*60,Up*20,PgDn*6,PgUp*4,Enter,wait:300ms,Down*4,q,Down*3,Enter,wait:300ms,q,Down*60,Up*55";

    /// <summary>Moves of the selection on the topic list, then in the records of its busiest topic, then at rest.</summary>
    public static ProbeProgram Quiet { get; } = Ours("payments.authorisations", $"Down*4,Up*4,{Open},{Moves}", ["--cluster", Places.Recording]);

    public static ProbeProgram QuietLong { get; } = Ours("payments.authorisations", $"{Open},{Long}", ["--cluster", Places.Recording]);

    /// <summary>Opened and looked at, nothing read.</summary>
    public static ProbeProgram Empty { get; } = Ours("payments.authorisations", "wait:500ms", ["--cluster", Places.Recording]);

    public static ProbeProgram Vim { get; } = Text($"Down*4,Up*4,{Moves}");

    public static ProbeProgram VimLong { get; } = Text("Down*60,Up*20,PgDn*6,PgUp*4,Down*65,Up*55");

    /// <summary>The busiest topic followed while the embedded cluster takes in records; it gets about a sixth of them.</summary>
    /// <param name="recordsPerSecond">Of all topics.</param>
    /// <param name="keys">After following began.</param>
    public static ProbeProgram Live(int recordsPerSecond, string keys) => new(
        "nexflow",
        ["env", $"NEXFLOW_CONSOLE_TRAFFIC={recordsPerSecond}", Places.Binary ?? "nexflow", "--cluster", $"embedded:{Places.Recording}"],
        "payments.authorisations",
        $"{Open},f,wait:1s,{keys}",
        Quit);

    private static ProbeProgram Ours(string ready, string keys, IReadOnlyList<string> arguments) =>
        new("nexflow", [Places.Binary ?? "nexflow", .. arguments], ready, keys, Quit);

    private static ProbeProgram Text(string keys) =>
        new("vim", ["vim", "-n", "-i", "NONE", Path.Combine(Places.Root, "LICENSE")], "Apache", keys, "Esc,text:\":q!\",Enter");
}
