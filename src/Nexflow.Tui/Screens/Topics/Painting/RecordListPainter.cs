using System.Globalization;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Grids;
using Nexflow.Tui.Shell;
using Nexflow.Tui.Shell.Painting;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>The record list: only the rows on screen are decoded and formatted.</summary>
internal sealed class RecordListPainter(IRecordReader reader, Theme theme, ShellModel shell)
{
    private const int KeySample = 200;

    public int Paint(Canvas canvas, RecordListModel model)
    {
        var focused = shell.Topics.Focus == TopicsPane.Records;
        var inside = Box.Draw(canvas, theme, $"{model.Topic} · {model.Seek.Label}", focused, Note(model), Footer(model, focused), TopicsPainter.Frame(shell, focused));
        if (model.Shown.Count == 0)
        {
            Empty(inside, model);
            return -1;
        }

        var times = TimeColumn.For(model, inside.Columns, shell.Now, shell.Zone);
        var widths = RecordColumns.For(inside.Columns, model, LongestKey(model), times.Width);
        Heading(inside, widths, times);
        for (var i = 0; i < inside.Rows - 1 && model.Cursor.Top + i < model.Shown.Count; i++)
        {
            Row(inside, 1 + i, model, model.Cursor.Top + i, widths, times, focused);
        }

        return model.Cursor.Index - model.Cursor.Top;
    }

    private string Note(RecordListModel model)
    {
        var filter = model.Filter.Error ?? (model.Filter.IsEmpty ? "" : $"/{model.Filter.Text}");
        var follow = !model.Following ? "" : !shell.Live ? $"paused, {Numbers.Grouped(model.Held.Count)} held"
            : model.Unseen > 0 ? $"following · {Numbers.Grouped(model.Unseen)} new {(model.NewestFirst ? "↑ g" : "↓ G")}"
            : "following";
        return filter.Length > 0 && follow.Length > 0 ? $"{filter} · {follow}" : filter + follow;
    }

    private static string Footer(RecordListModel model, bool focused)
    {
        if (model.All.Count == 0)
        {
            return "";
        }

        var position = model.Shown.Count == 0 ? "0" : $"{Numbers.Grouped(model.Cursor.Index + 1)} of {Numbers.Grouped(model.Shown.Count)}";
        return position + Searched(model) + More(model, focused);
    }

    /// <summary>A filter looks through what was read: its count is not the range's.</summary>
    private static string Searched(RecordListModel model) =>
        model.Filter.IsEmpty ? ""
        : !model.HasOlder && !model.HasNewer ? $" · all {Numbers.Grouped(model.All.Count)} searched"
        : $" · {Numbers.Grouped(model.All.Count)} of ~{Numbers.Grouped(model.Length)} searched";

    private static string More(RecordListModel model, bool focused) => (model, focused) switch
    {
        ({ Searching: true }, _) => " · searching on, ^c stops",
        ({ PageRequest: not 0 }, _) => " · loading more …",
        ({ HasOlder: false, HasNewer: false }, _) => "",
        (_, false) => " · not all read",
        _ => (model.HasOlder ? " · [ older" : "") + (model.HasNewer ? " · ] newer" : ""),
    };

    private void Empty(Canvas inside, RecordListModel model)
    {
        if (model.Load == LoadState.Failed && model.Problem is { } problem)
        {
            ProblemPainter.Paint(inside, theme, problem);
        }
        else if (model.Load == LoadState.Loading)
        {
            NoticePainter.Loading(inside, theme, $"Reading {model.Topic} …");
        }
        else if (!model.Filter.IsEmpty)
        {
            Nothing(inside, model);
        }
        else if (model.Following)
        {
            NoticePainter.Paint(inside, theme, "Waiting for records …", Role.Muted, "f  stop following");
        }
        else
        {
            NoticePainter.Paint(inside, theme, "There are no records in this range.", Role.Title, "t  read from another position", "f  wait for what arrives", "esc  back to the topics");
        }
    }

    private void Nothing(Canvas inside, RecordListModel model)
    {
        var searched = model.HasMore ? $"No match in the {Numbers.Grouped(model.All.Count)} records read." : "No record matches the filter.";
        var next = model.Searching ? "^c   stop searching" : !model.HasMore ? "" : model.NewestFirst ? "[    search older records" : "]    search newer records";
        NoticePainter.Paint(inside, theme, model.Filter.Error ?? (model.Searching ? "Searching …" : searched), Role.Title, "esc  clear the filter", "/    change it: words, ~regex, !without", next);
    }

    /// <summary>Of a sample that does not change while scrolling, so that columns stay where they are.</summary>
    private int LongestKey(RecordListModel model) =>
        model.All.Rows.Take(KeySample).Max(r => CellText.Width(r.Text(reader).Key ?? "null"));

    private void Heading(Canvas inside, RecordColumns widths, TimeColumn times)
    {
        var style = theme[Role.Header];
        var cells = new Columns(inside, 0, RecordColumns.Gutter);
        cells.Right("p", widths.Partition, style);
        cells.Right("offset", widths.Offset, style);
        cells.Left(times.Heading, widths.Time, style);
        cells.Left("key", widths.Key, style);
        cells.Left("value", widths.Value, style);
        cells.Right("hdr", widths.Headers, style);
        cells.Right("size", widths.Size, style);
        cells.Left("format", widths.Format, style);
    }

    /// <summary>
    /// The selection covers what tells the record: mark, place, time and key. Values keep their colours, and a move of the selection
    /// does not send two long lines anew.
    /// </summary>
    private void Row(Canvas inside, int at, RecordListModel model, int index, RecordColumns widths, TimeColumn times, bool focused)
    {
        var row = model.Shown[index];
        var text = row.Text(reader);
        var marked = model.Marks.Contains(row.Id);
        var selected = index == model.Cursor.Index;
        CellStyle? whole = marked ? theme[Role.Marked] : null;
        CellStyle? place = selected ? theme[focused ? Role.Selection : Role.SelectionUnfocused] : whole;
        if (place is { } over)
        {
            inside.Fill(0, at, widths.BeforeValue, 1, over);
        }

        Gutter(inside, at, selected, marked ? '*' : model.Bookmarks.Contains(row.Id) ? '◆' : ' ', place);
        var cells = new Columns(inside, at, RecordColumns.Gutter);
        cells.Right(row.Id.Partition.ToString(CultureInfo.InvariantCulture), widths.Partition, place ?? theme[Role.Muted]);
        cells.Right(Numbers.Grouped(row.Id.Offset), widths.Offset, place ?? theme[Role.Text]);
        cells.Left(times.Text(row.Message), widths.Time, place ?? theme[Role.Muted]);
        cells.Marked(Shifted(text.Key ?? "null", 0), widths.Key, place ?? theme[text.Key is null ? Role.ValueNull : Role.ValueKey], model.Filter, place ?? theme[Role.SearchMatch]);
        CellStyle As(Role role) => whole ?? theme[role];
        cells.Marked(ValueOf(text, model, widths.Value), widths.Value, As(text.Failure is not null ? Role.Error : text.Value is null ? Role.ValueNull : Role.Text), model.Filter, whole ?? theme[Role.SearchMatch]);
        cells.Right(text.Headers == 0 ? "-" : text.Headers.ToString(CultureInfo.InvariantCulture), widths.Headers, As(Role.Muted));
        cells.Right(Numbers.Bytes(row.Size), widths.Size, As(Role.Muted));
        cells.Left(text.Failure is null ? text.Format : "raw !", widths.Format, As(text.Failure is null ? Role.Accent : Role.Error));
    }

    /// <summary>The row's own mark, else the selection's: the bar stands where the row begins, also where there are no colours.</summary>
    private void Gutter(Canvas inside, int at, bool selected, char mark, CellStyle? place)
    {
        var bar = selected && mark == ' ';
        var style = theme[bar ? Role.Accent : Role.Marked];
        inside.Set(0, at, bar ? '▌' : mark, place is { } over && selected ? style with { Background = over.Background, Text = over.Text } : style);
    }

    /// <summary>A filter's match that lies beyond the column is brought into it.</summary>
    private static string ValueOf(RecordText text, RecordListModel model, int columns)
    {
        var value = text.Value ?? "null";
        Span<TextMark> first = stackalloc TextMark[1];
        if (model.Shift == 0 && !model.Filter.IsEmpty && model.Filter.Marks(value, first) == 1 && first[0].End > columns - 1)
        {
            var from = Math.Clamp(first[0].Start - (columns / 3), 0, Math.Max(0, value.Length - columns + 1));
            return "…" + value[(char.IsLowSurrogate(value[from]) ? from + 1 : from)..];
        }

        return Shifted(value, model.Shift);
    }

    private static string Shifted(string text, int shift)
    {
        if (shift <= 0)
        {
            return text;
        }

        var skipped = 0;
        foreach (var cell in CellText.Cells(text))
        {
            if (skipped >= shift)
            {
                return text[cell.Start..];
            }

            skipped += cell.Width;
        }

        return "";
    }
}
