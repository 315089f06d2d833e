using Nexflow.Core.Time;
using Nexflow.Reports.Layout;
using Nexflow.Streams.Stats;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Groups;

/// <summary>One consumer group: members, and commits and lag per partition.</summary>
public sealed class GroupReport : IReport<GroupSummary>
{
    public IRenderable Build(GroupSummary result, int width)
    {
        var parts = new List<IRenderable>
        {
            PlainTable.Facts(
            [
                ("Group", Cell.Of(result.Id, Styles.Heading)),
                ("State", Cell.Of(result.State)),
                ("Assignor", Cell.Of(result.Protocol ?? Cell.None)),
                ("Lag", new Text(GroupsReport.Lag(result))),
                ("Verdict", Verdicts.Of(result.Verdict)),
            ]),
            Text.Empty,
            Partitions(result, width),
        };
        if (result.Members.Count > 0)
        {
            parts.AddRange([Text.Empty, Members(result, width)]);
        }

        parts.AddRange(Notes(result).SelectMany(note => new IRenderable[] { Text.Empty, new Text(note, Styles.Warning) }));
        return new Rows(parts);
    }

    private static IRenderable Partitions(GroupSummary group, int width)
    {
        var table = new PlainTable(width, "TOPIC", ">PART", ">COMMITTED@60", ">END@60", ">LAG", group.Partitions.Any(row => row.UnreadSince is not null) ? "UNREAD SINCE@76" : null, "CLIENT@60");
        foreach (var row in group.Partitions)
        {
            table.AddRow(
                Cell.Of(row.Partition.Topic, Styles.Name),
                Cell.Number(row.Partition.Partition),
                new Text(Cell.Count(row.Committed) + (row.IsExpired ? "*" : "")),
                Cell.Number(row.High),
                new Text(Cell.Count(row.Lag) + (row.IsClamped ? "!" : ""), row.Lag > 0 ? Styles.Warning : Styles.Plain),
                Cell.Of(row.UnreadSince is { } since ? TimeText.Format(since) : Cell.None),
                Cell.Of(row.ClientId ?? Cell.None));
        }

        return table.Build();
    }

    private static IRenderable Members(GroupSummary group, int width)
    {
        var table = new PlainTable(width, "MEMBER@70", "CLIENT", "HOST", ">PARTITIONS@50");
        foreach (var member in group.Members)
        {
            table.AddRow(Cell.Of(member.MemberId), Cell.Of(member.ClientId), Cell.Of(member.Host), Cell.Number(member.Assigned.Count));
        }

        return table.Build();
    }

    private static IEnumerable<string> Notes(GroupSummary group)
    {
        if (group.IsClamped)
        {
            yield return "! the commit lies past the end: the topic was made anew or truncated; the lag is shown as 0";
        }

        if (group.Partitions.Any(row => row.IsExpired))
        {
            yield return "* the commit lies below the low watermark: retention removed records before the group read them";
        }
    }
}
