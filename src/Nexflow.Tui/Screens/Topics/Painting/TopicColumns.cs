using System.Collections.Immutable;
using Nexflow.Terminal.Views.Grids;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>Widths of the topic table's columns; zero: there is no room for it.</summary>
internal readonly record struct TopicColumns(int Name, int Partitions, int Messages, int Rate, int Spark, int Lag, int Groups, int Badges)
{
    public const int Gutter = 2;

    public static TopicColumns For(int columns, ImmutableArray<TopicRow> rows)
    {
        var longest = rows.Max(r => r.Name.Length);
        var messages = Math.Max(8, rows.Max(r => Numbers.Grouped(r.Summary.Messages).Length));
        var lag = Math.Max(5, rows.Max(r => r.Summary.Lag is { } l ? Numbers.Grouped(l).Length : 1));
        if (columns < 50)
        {
            // Beside something else: names and what they do now.
            return new TopicColumns(columns - Gutter - 9, 0, 0, 7, 0, 0, 0, 0);
        }

        var wide = columns >= 104;
        var (parts, spark, groups, badges) = wide ? (5, columns >= 150 ? 24 : 16, 6, 17) : (4, 8, 0, 4);
        var gaps = (wide ? 7 : 6) * Columns.Gap;
        var room = columns - Gutter - parts - messages - 7 - spark - lag - groups - badges - gaps;
        return new TopicColumns(Math.Clamp(room, 12, Math.Max(12, longest + (wide ? 4 : 0))), parts, messages, 7, spark, lag, groups, badges);
    }
}
