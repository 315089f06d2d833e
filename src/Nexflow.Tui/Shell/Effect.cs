using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell;

/// <summary>What an update asks of the outside. A closed hierarchy; the runner turns each into work and answers with messages.</summary>
internal abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>A sample now: topics, counts, groups.</summary>
    public sealed record LoadCluster : Effect;

    /// <summary>Tells when the selection has stood still: what costs a repaint beside it waits so long.</summary>
    public sealed record AwaitRest : Effect;

    public sealed record LoadConfig(string Topic) : Effect;

    public sealed record Read(ReadRequest Request) : Effect;

    public sealed record CancelRead(int Request) : Effect;

    public sealed record Decode(RecordRow Row) : Effect;

    /// <summary>To the clipboard; <paramref name="What"/> is named in the notice.</summary>
    public sealed record Copy(string Text, string What) : Effect;

    /// <summary>The record in <c>$PAGER</c> or, to look at it closely, <c>$EDITOR</c>.</summary>
    public sealed record OpenOutside(RecordRow Row, RecordContent? Content) : Effect;

    /// <summary>Marked records as JSON lines to the clipboard.</summary>
    public sealed record CopyRecords(IReadOnlyList<RecordRow> Rows) : Effect;

    public sealed record SetTheme(string Name) : Effect;

    /// <summary>How often counts are taken; zero stops them.</summary>
    public sealed record SetInterval(TimeSpan Interval) : Effect;

    public sealed record CancelJob(int Job) : Effect;

    public sealed record Repaint : Effect;

    public sealed record Suspend : Effect;

    public sealed record Quit : Effect;
}
