using Nexflow.Terminal.Keys;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Reports;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Palette;

namespace Nexflow.Tui.Shell.Painting;

/// <summary>What lies over the screen.</summary>
internal sealed class OverlayPainter(CommandRegistry registry, ShellUpdate update, ShellModel model, Theme theme)
{
    private const string FilterHelp = "words · ~regex · !without   enter keeps · esc";

    /// <returns>Where the hardware cursor stands; null: where the screen put it.</returns>
    public CursorState? Paint(Canvas canvas, Overlay overlay) => overlay switch
    {
        Overlay.Help help => HelpPainter.Paint(Box.Centred(canvas, Math.Min(96, canvas.Columns - 4), canvas.Rows - 6, out var at), at, registry, help, theme),
        Overlay.Palette palette => Palette(canvas, palette),
        Overlay.Menu menu => Menu(canvas, menu),
        Overlay.Prompt prompt => Prompt(canvas, prompt),
        Overlay.Filter filter => Filter(canvas, filter),
        Overlay.Confirm confirm => Confirm(canvas, confirm),
        Overlay.Jobs jobs => JobsPainter.Paint(Box.Centred(canvas, Math.Min(100, canvas.Columns - 4), Math.Min(canvas.Rows - 6, Math.Max(8, model.Jobs.Items.Count + 4)), out _), model, jobs, theme),
        Overlay.Report report => Report(canvas, report),
        Overlay.Shown shown => Shown(canvas, shown),
        _ => null,
    };

    private CursorState Palette(Canvas canvas, Overlay.Palette palette)
    {
        var hits = update.PaletteHits(model, palette.Line.Text);
        var meaning = PaletteMeaning.Of(model, palette.Line.Text, update);
        var rows = Math.Min(PaletteEntries.RowsFor(model), Math.Max(1, hits.Count));
        var inside = Box.Draw(Box.Centred(canvas, Math.Min(84, canvas.Columns - 4), rows + 4, out var at), theme, "Palette", focused: true, hits.Count == 0 ? "" : $"{hits.Count}", palette.Cursor.Index == 0 && hits.Count > 0 && meaning is not null ? $"enter {meaning}" : "enter runs · tab completes");
        var cursor = Input(inside, 0, ":", palette.Line, at);
        inside.Fill(0, 1, inside.Columns, 1, '─', theme[Role.Border]);
        if (hits.Count == 0)
        {
            inside.PutFitted(2, 2, meaning is null ? "Nothing is called that." : $"enter {meaning}", theme[Role.Muted], inside.Columns - 4);
            return cursor;
        }

        var selected = palette.Cursor.Fit(hits.Count, rows);
        for (var i = 0; i < rows && selected.Top + i < hits.Count; i++)
        {
            Entry(inside, 2 + i, hits[selected.Top + i], selected.Top + i == selected.Index);
        }

        return cursor;
    }

    private void Entry(Canvas inside, int row, PaletteEntry entry, bool selected)
    {
        if (selected)
        {
            inside.Fill(0, row, inside.Columns, 1, theme[Role.Selection]);
        }

        CellStyle As(Role role) => theme[selected ? Role.Selection : role];
        inside.PutFitted(2, row, entry.Kind, As(Role.Muted), 8);
        var keys = CellText.Width(entry.Keys);
        inside.PutFitted(11, row, entry.Label, As(Role.Text), inside.Columns - 14 - keys);
        inside.Put(inside.Columns - keys - 2, row, entry.Keys, As(Role.KeyHint));
    }

    private CursorState Menu(Canvas canvas, Overlay.Menu menu)
    {
        var details = menu.Items.Max(i => CellText.Width(i.Detail ?? ""));
        var width = menu.Items.Max(i => CellText.Width(i.Label)) + (details == 0 ? 0 : details + 3) + 9;
        width = Math.Clamp(Math.Max(width, CellText.Width(menu.Title) + 6), 24, canvas.Columns - 4);
        var inside = Box.Draw(Box.Centred(canvas, width, menu.Items.Length + 2, out var at), theme, menu.Title, focused: true);
        var labels = menu.Items.Max(i => CellText.Width(i.Label));
        for (var i = 0; i < menu.Items.Length; i++)
        {
            var item = menu.Items[i];
            var selected = i == menu.Cursor.Index;
            if (selected)
            {
                inside.Fill(0, i, inside.Columns, 1, theme[Role.Selection]);
            }

            CellStyle As(Role role) => theme[selected ? Role.Selection : role];
            inside.Put(1, i, item.Key.ToString(), As(Role.KeyHint));
            inside.Put(3, i, item.Current ? "•" : " ", As(Role.Accent));
            inside.PutFitted(5, i, item.Label, As(Role.Text), inside.Columns - 6);
            inside.PutFitted(7 + labels, i, item.Detail ?? "", As(Role.Muted), inside.Columns - labels - 8);
        }

        return CursorState.At(at.Column + 2, at.Row + 1 + menu.Cursor.Index);
    }

    private CursorState Prompt(Canvas canvas, Overlay.Prompt prompt)
    {
        var inside = Box.Draw(Box.Centred(canvas, Math.Min(Math.Max(72, CellText.Width(prompt.Teaching) + 4), canvas.Columns - 4), 5, out var at), theme, prompt.Title, focused: true, footer: "enter accepts · esc goes back");
        inside.PutFitted(1, 2, prompt.Error ?? prompt.Teaching, theme[prompt.Error is null ? Role.Muted : Role.Error], inside.Columns - 2);
        return Input(inside, 0, ">", prompt.Line, at);
    }

    /// <summary>The filter line stands where the hints are: the rows that it narrows stay in sight.</summary>
    private CursorState Filter(Canvas canvas, Overlay.Filter filter)
    {
        var line = canvas.Window(0, canvas.Rows - 1, canvas.Columns, 1);
        line.Clear(theme[Role.Input]);
        var end = Math.Max(0, canvas.Columns - FilterHelp.Length - 1);
        if (end > 20)
        {
            line.Put(end, 0, FilterHelp, theme[Role.Input]);
        }

        return Input(line.Window(0, 0, end > 20 ? end - 1 : canvas.Columns, 1), 0, "/", filter.Line, (-1, canvas.Rows - 2));
    }

    private CursorState? Confirm(Canvas canvas, Overlay.Confirm confirm)
    {
        var width = Math.Clamp(confirm.Lines.Append(confirm.Title).Max(l => CellText.Width(l)) + 8, 36, canvas.Columns - 4);
        var inside = Box.Draw(Box.Centred(canvas, width, confirm.Lines.Length + 4, out _), theme, confirm.Title, focused: true, frame: Role.Warning);
        for (var i = 0; i < confirm.Lines.Length; i++)
        {
            inside.PutFitted(2, i, confirm.Lines[i], theme[Role.Text], inside.Columns - 4);
        }

        var at = inside.Put(2, confirm.Lines.Length + 1, "y", theme[Role.KeyHint]);
        at = inside.Put(at + 1, confirm.Lines.Length + 1, confirm.YesLabel, theme[Role.Text]) + 3;
        at = inside.Put(at, confirm.Lines.Length + 1, "n", theme[Role.KeyHint]);
        inside.Put(at + 1, confirm.Lines.Length + 1, "stay", theme[Role.Text]);
        return null;
    }

    private CursorState Report(Canvas canvas, Overlay.Report report)
    {
        var (columns, rows) = ReportPage.Of(model);
        var lines = report.Text.Lines(columns);
        var top = ReportPage.Clamped(report.Top, lines.Count, rows);
        var shown = Math.Min(rows, lines.Count);
        var note = lines.Count > rows ? $"{top + 1}–{top + shown} of {lines.Count}" : "";
        var inside = Box.Draw(Box.Centred(canvas, columns + ReportPage.Frame, shown + 2, out var at), theme, report.Title, focused: true, note, "! command · esc goes back");
        ReportPainter.Paint(inside.Window(1, 0, columns, shown), lines, top, theme);
        return CursorState.At(at.Column + 2, at.Row + 1);
    }

    private CursorState? Shown(Canvas canvas, Overlay.Shown shown)
    {
        var columns = Math.Min(Math.Max(60, CellText.Width(shown.Command) + 8), canvas.Columns - 4);
        var room = columns - 6;
        var pieces = shown.Command.Chunk(Math.Max(1, room)).Select(c => new string(c)).ToList();
        var inside = Box.Draw(Box.Centred(canvas, columns, pieces.Count + 5, out _), theme, shown.Title, focused: true, footer: "y copies · esc goes back");
        for (var i = 0; i < pieces.Count; i++)
        {
            inside.Put(1, i + 1, i == 0 ? "$ " : "  ", theme[Role.Muted]);
            inside.Put(3, i + 1, pieces[i], theme[Role.ValueString]);
        }

        inside.PutFitted(1, pieces.Count + 2, shown.Explanation, theme[Role.Muted], inside.Columns - 2);
        return null;
    }

    private CursorState Input(Canvas inside, int row, string sign, TextInput input, (int Column, int Row) box)
    {
        var caret = InputPainter.Paint(inside.Window(0, row, inside.Columns, 1), sign, input, theme);
        return CursorState.At(box.Column + 1 + caret, box.Row + 1 + row);
    }
}
