using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Running;

/// <summary>Sees from one picture to the next how far the list in the focused pane moved. Beside other panes too: whether moving whole screen rows pays, the renderer finds out.</summary>
internal sealed class ScrollWatch
{
    /// <summary>Rows of a pane above what scrolls: its border and its heading.</summary>
    private const int Above = 2;

    private Sight? _last;

    /// <summary>What moved since the last call; null when nothing did, or something else is shown there.</summary>
    public ScrolledBand? Next(ShellModel model)
    {
        var before = _last;
        _last = Look(model);
        return before is { } b && _last is { } now && b.Area == now.Area && b.IsOf(now) && now.LinesSince(b) is var lines and not 0
            ? new ScrolledBand(now.Area.Row + Above, now.Area.Row + now.Area.Rows - 2, lines)
            : null;
    }

    private static Sight? Look(ShellModel model)
    {
        if (model.TooSmall || model.Screen != ScreenId.Topics)
        {
            return null;
        }

        var topics = model.Topics;
        var layout = TopicsLayout.Of(topics, new Area(0, 1, model.Columns, model.BodyRows));
        var sight = topics.Focus switch
        {
            TopicsPane.Records when topics.Records is { Shown.Count: > 0 } r => new Sight(layout.Main, r.Topic, r.Cursor.Top, r.Shown),
            TopicsPane.Detail when topics.Detail is { } d => new Sight(layout.Detail, d.Row, d.Cursor.Top, null),
            TopicsPane.List => new Sight(layout.List, nameof(TopicsPane.List), topics.List.Cursor.Top, null),
            TopicsPane.Info when topics.Info is { } i => new Sight(layout.Main, (i.Topic, i.Kind), i.Cursor.Top, null),
            _ => default(Sight?),
        };
        return sight is { } s && s.Area.Rows > Above + 2 ? s : null;
    }

    /// <param name="Area">The pane.</param>
    /// <param name="What">What it shows.</param>
    /// <param name="Top">The first line shown.</param>
    /// <param name="Rows">Rows that others may come in above, so that their number alone does not tell.</param>
    private readonly record struct Sight(Area Area, object What, int Top, RecordWindow? Rows)
    {
        public bool IsOf(Sight other) => What.Equals(other.What);

        public int LinesSince(Sight before)
        {
            if (Rows is null || before.Rows is null || ReferenceEquals(Rows, before.Rows))
            {
                return Within(Top - before.Top);
            }

            var id = before.Rows[before.Top].Id;
            for (var distance = 0; distance < Area.Rows; distance++)
            {
                if (IsAt(Top + distance, id))
                {
                    return -distance;
                }

                if (IsAt(Top - distance, id))
                {
                    return distance;
                }
            }

            return 0;
        }

        private int Within(int lines) => Math.Abs(lines) < Area.Rows ? lines : 0;

        private bool IsAt(int row, RecordId id) => row >= 0 && row < Rows!.Count && Rows[row].Id == id;
    }
}
