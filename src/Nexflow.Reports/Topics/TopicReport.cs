using Nexflow.Clusters.Ports;
using Nexflow.Reports.Layout;
using Nexflow.Streams.Stats;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Topics;

/// <summary>One topic: totals, partitions, readers, configuration.</summary>
public sealed class TopicReport : IReport<TopicDetail>
{
    public IRenderable Build(TopicDetail result, int width)
    {
        var topic = result.Topic;
        var parts = new List<IRenderable> { Facts(topic), Text.Empty, Partitions(topic, width) };
        if (result.Readers.Count > 0)
        {
            parts.AddRange([Text.Empty, Readers(result, width)]);
        }

        if (result.Config.Count > 0)
        {
            parts.AddRange([Text.Empty, Config(result.Config, width)]);
        }

        return new Rows(parts);
    }

    private static Table Facts(TopicSummary topic)
    {
        var notes = string.Join(", ", TopicsReport.Notes(topic));
        List<(string, IRenderable)> facts =
        [
            ("Topic", Cell.Of(topic.Name, Styles.Heading)),
            ("Messages", new Text(TopicsReport.Messages(topic) + (topic.IsCompacted ? " (upper bound: compaction removes records inside)" : ""))),
            ("Lag", new Text(topic.Groups == 0 ? "- (no group committed here)" : $"{Cell.Count(topic.Lag)} in {topic.Groups} {(topic.Groups == 1 ? "group" : "groups")}")),
        ];
        if (topic.Rate is not null)
        {
            facts.Add(("Rate", new Text(Cell.Rate(topic.Rate))));
        }

        if (notes.Length > 0)
        {
            facts.Add(("Notes", new Text(notes)));
        }

        return PlainTable.Facts(facts);
    }

    private static IRenderable Partitions(TopicSummary topic, int width)
    {
        var table = new PlainTable(width, ">PART", ">LOW", ">HIGH", ">MESSAGES@60", ">LEADER", "REPLICAS@60", "IN SYNC@60");
        foreach (var partition in topic.Partitions)
        {
            table.AddRow(
                Cell.Number(partition.Id),
                Cell.Number(partition.Low),
                Cell.Number(partition.High),
                Cell.Number(partition.Messages),
                partition.Leader is { } leader ? new Text($"{leader}") : new Text("none", Styles.Bad),
                new Text(string.Join(",", partition.Replicas)),
                new Text(string.Join(",", partition.InSync), partition.IsUnderReplicated ? Styles.Warning : Styles.Plain));
        }

        return table.Build();
    }

    private static IRenderable Readers(TopicDetail detail, int width)
    {
        var table = new PlainTable(width, "GROUP", "STATE", ">LAG", "VERDICT");
        foreach (var group in detail.Readers)
        {
            table.AddRow(Cell.Of(group.Id, Styles.Name), Cell.Of(group.State), Cell.Number(detail.LagOf(group)), Verdicts.Of(group.Verdict));
        }

        return table.Build();
    }

    /// <summary>What was set; defaults are only counted, there are dozens.</summary>
    private static IRenderable Config(IReadOnlyList<ConfigEntry> config, int width)
    {
        var defaults = config.Count(entry => entry.IsDefault);
        var rest = new Text($"{defaults} more settings have their defaults; -o json lists them", Styles.Dim);
        var set = config.Where(entry => !entry.IsDefault).ToList();
        if (set.Count == 0)
        {
            return rest;
        }

        var table = new PlainTable(width, "CONFIGURATION", "VALUE");
        foreach (var entry in set)
        {
            table.AddRow(Cell.Of(entry.Name), Cell.Of(entry.IsSensitive ? "(hidden)" : entry.Value is { Length: > 0 } value ? value : Cell.None));
        }

        return defaults == 0 ? table.Build() : new Rows(table.Build(), rest);
    }
}
