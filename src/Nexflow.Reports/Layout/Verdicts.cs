using Nexflow.Streams.Stats;
using Spectre.Console;

namespace Nexflow.Reports.Layout;

/// <summary>The verdict on a group, in the field's words.</summary>
internal static class Verdicts
{
    public static Text Of(GroupVerdict verdict) => verdict switch
    {
        GroupVerdict.Ok => new Text("OK", Styles.Good),
        GroupVerdict.Behind => new Text("BEHIND", Styles.Warning),
        GroupVerdict.Stalled => new Text("STALL", Styles.Bad),
        GroupVerdict.Stopped => new Text("STOP", Styles.Bad),
        GroupVerdict.Rewound => new Text("REWIND", Styles.Warning),
        _ => new Text(Cell.None, Styles.Dim),
    };
}
