using Nexflow.Terminal.Views.Frames;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>
/// Where the panes stand. Narrow: one level at a time, the record's detail below its list. From 110 columns the topic list stays
/// beside what it opened, from 170 the detail stands right of the records. A list that has the screen alone leaves room for a glance at its topic.
/// </summary>
internal readonly record struct TopicsLayout(Area List, Area Main, Area Detail, Area Glance = default)
{
    public const int WideColumns = 110;

    public const int VeryWideColumns = 170;

    /// <summary>Rows of the body from which the list has some to spare.</summary>
    public const int TallRows = 30;

    private const int GlanceRows = 11;

    /// <summary>Rows of a pane that its border and its heading take.</summary>
    private const int Frame = 3;

    public int ListRows => Math.Max(1, List.Rows - Frame);

    public int MainRows => Math.Max(1, Main.Rows - Frame);

    public int DetailRows => Math.Max(1, Detail.Rows - Frame);

    public static TopicsLayout Of(TopicsModel model, Area body)
    {
        var opened = model.Records is not null || model.Info is not null;
        if (!opened)
        {
            return body.Rows < TallRows || model.Zoomed ? new TopicsLayout(body, default, default) : new TopicsLayout(
                body with { Rows = body.Rows - GlanceRows },
                default,
                default,
                body with { Row = body.Row + body.Rows - GlanceRows, Rows = GlanceRows });
        }

        if (model.Zoomed)
        {
            return Only(model.Focus, body);
        }

        if (body.Columns < WideColumns)
        {
            return model.Focus == TopicsPane.List ? new TopicsLayout(body, default, default) : WithDetail(model, default, body);
        }

        var side = Math.Clamp(SideColumns(model.List, body.Columns) + model.ListBias, 24, body.Columns / 2);
        var list = body with { Columns = side };
        return WithDetail(model, list, new Area(body.Column + side, body.Row, body.Columns - side, body.Rows));
    }

    /// <summary>Wide enough for the longest name and its rate, and never more than three tenths.</summary>
    private static int SideColumns(TopicListModel list, int columns) =>
        Math.Clamp(list.All.Select(t => t.Name.Length).DefaultIfEmpty(0).Max() + 13, 26, columns * 3 / 10);

    private static TopicsLayout Only(TopicsPane focus, Area body) => focus switch
    {
        TopicsPane.List => new TopicsLayout(body, default, default),
        TopicsPane.Detail => new TopicsLayout(default, default, body),
        _ => new TopicsLayout(default, body, default),
    };

    private static TopicsLayout WithDetail(TopicsModel model, Area list, Area main)
    {
        if (model.Detail is null || model.Info is not null)
        {
            return new TopicsLayout(list, main, default);
        }

        if (list.Columns + main.Columns >= VeryWideColumns)
        {
            var width = Math.Clamp((main.Columns * 45 / 100) + (model.DetailBias * 2), 30, main.Columns - 40);
            return new TopicsLayout(list, main with { Columns = main.Columns - width }, main with { Column = main.Column + main.Columns - width, Columns = width });
        }

        var rows = Math.Clamp((main.Rows * 55 / 100) + model.DetailBias, Math.Min(5, main.Rows), Math.Max(5, main.Rows - 6));
        rows = Math.Min(rows, main.Rows);
        return new TopicsLayout(list, main with { Rows = main.Rows - rows }, main with { Row = main.Row + main.Rows - rows, Rows = rows });
    }
}
