using Nexflow.Reports.Layout;
using Nexflow.Streams.Stats;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Groups;

/// <summary>The list of consumer groups.</summary>
public sealed class GroupsReport : IReport<IReadOnlyList<GroupSummary>>
{
    public IRenderable Build(IReadOnlyList<GroupSummary> result, int width)
    {
        var table = new PlainTable(width, "GROUP", "STATE@60", ">MEMBERS@60", ">LAG", "VERDICT", "TOPICS@80");
        foreach (var group in result)
        {
            table.AddRow(
                Cell.Of(group.Id, Styles.Name),
                Cell.Of(group.State),
                Cell.Number(group.Members.Count),
                new Text(Lag(group)),
                Verdicts.Of(group.Verdict),
                Cell.Of(string.Join(", ", group.Topics), Styles.Dim));
        }

        return table.Build();
    }

    /// <summary>With <c>!</c> where a commit past the end was clamped to 0.</summary>
    internal static string Lag(GroupSummary group) => Cell.Count(group.Lag) + (group.IsClamped ? "!" : "");
}
