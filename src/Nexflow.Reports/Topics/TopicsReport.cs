using Nexflow.Reports.Layout;
using Nexflow.Streams.Stats;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Topics;

/// <summary>The list of topics.</summary>
public sealed class TopicsReport : IReport<IReadOnlyList<TopicSummary>>
{
    public IRenderable Build(IReadOnlyList<TopicSummary> result, int width)
    {
        var rates = result.Any(topic => topic.Rate is not null);
        var table = new PlainTable(width, "TOPIC", ">PARTITIONS@70", ">MESSAGES", rates ? ">RATE@50" : null, ">LAG", ">GROUPS@80", "NOTES@80");
        foreach (var topic in result)
        {
            table.AddRow(
                Cell.Of(topic.Name, Styles.Name),
                Cell.Number(topic.Partitions.Count),
                new Text(Messages(topic)),
                new Text(Cell.Rate(topic.Rate)),
                Cell.Number(topic.Lag, topic.IsStalled ? Styles.Bad : topic.Lag > 0 ? Styles.Warning : Styles.Plain),
                Cell.Number(topic.Groups),
                new Text(string.Join(", ", Notes(topic)), Styles.Dim));
        }

        return table.Build();
    }

    /// <summary>With <c>≤</c> where compaction makes it an upper bound.</summary>
    internal static string Messages(TopicSummary topic) => (topic.IsCompacted ? "≤ " : "") + Cell.Count(topic.Messages);

    internal static IEnumerable<string> Notes(TopicSummary topic)
    {
        if (topic.IsDeadLetter)
        {
            yield return "dead letters";
        }

        if (topic.IsCompacted)
        {
            yield return "compacted";
        }

        if (topic.IsInternal)
        {
            yield return "internal";
        }

        if (topic.IsStalled)
        {
            yield return "stalled group";
        }

        if (topic.Leaderless > 0)
        {
            yield return $"{topic.Leaderless} without leader";
        }

        if (topic.UnderReplicated > 0)
        {
            yield return $"{topic.UnderReplicated} under-replicated";
        }
    }
}
