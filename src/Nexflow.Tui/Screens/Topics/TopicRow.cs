using System.Collections.Immutable;
using Nexflow.Streams.Stats;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>One topic as the list shows it: the last sample, and the rates of the samples before for the sparkline, oldest first.</summary>
internal sealed record TopicRow(TopicSummary Summary, ImmutableArray<double> History)
{
    public const int HistoryLength = 24;

    public string Name => Summary.Name;

    /// <summary>The next sample of the same topic.</summary>
    public static TopicRow Next(TopicSummary summary, TopicRow? before, TimeSpan since)
    {
        if (before is null || since <= TimeSpan.Zero)
        {
            return new TopicRow(summary, before?.History ?? []);
        }

        var rate = Math.Max(0, summary.HighTotal - before.Summary.HighTotal) / since.TotalSeconds;
        var history = before.History.Length >= HistoryLength ? before.History.RemoveAt(0) : before.History;
        return new TopicRow(summary, history.Add(rate));
    }
}
