using System.Globalization;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Terminal.Gui.Input;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>Bytes as offset, hex and text, as many a line as fit.</summary>
public sealed class HexPane(ViewContext context) : CanvasView(context)
{
    private readonly ListCursor _cursor = new();
    private int _bytes = 16;

    public ReadOnlyMemory<byte> Bytes
    {
        get;
        set
        {
            field = value;
            _cursor.Select(0);
            SetNeedsDraw();
        }
    }

    /// <summary>Shown while there are no bytes.</summary>
    public Notice? Notice
    {
        get;
        set
        {
            field = value;
            SetNeedsDraw();
        }
    }

    /// <summary>Offset of the first byte of the selected line.</summary>
    public int SelectedOffset => (int)(_cursor.Index * _bytes);

    public override bool Do(ViewCommand command) => Moved(_cursor.Do(command));

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse) =>
        (mouse.Flags.HasFlag(MouseFlags.WheeledUp) || mouse.Flags.HasFlag(MouseFlags.WheeledDown))
        && Moved(_cursor.Scroll(mouse.Flags.HasFlag(MouseFlags.WheeledUp) ? -3 : 3));

    protected override void Paint(Canvas canvas)
    {
        if (Bytes.IsEmpty)
        {
            HideCursor();
            NoticePainter.Paint(canvas, Notice ?? Notice.Empty("no bytes"), Context);
            return;
        }

        int bytes = HexLine.BytesFor(canvas.Columns);
        long selected = SelectedOffset / bytes;
        _bytes = bytes;
        _cursor.Resize(canvas.Rows);
        _cursor.SetCount((Bytes.Length + bytes - 1) / bytes);
        _cursor.Select(selected);
        for (int row = 0; row < canvas.Rows; row++)
        {
            var line = canvas.Window(0, row, canvas.Columns, 1);
            if (row < _cursor.Visible)
            {
                Line(line, (int)((_cursor.Top + row) * bytes), _cursor.Top + row == _cursor.Index);
            }
            else
            {
                line.Clear(Context.Style(Role.Text));
            }
        }

        PlaceCursor(0, (int)(_cursor.Index - _cursor.Top));
    }

    private void Line(Canvas line, int offset, bool selected)
    {
        CellStyle? whole = selected ? Context.Style(HasFocus ? Role.Selection : Role.SelectionUnfocused) : null;
        line.Clear(whole ?? Context.Style(Role.Text));
        Span<char> digits = stackalloc char[8];
        offset.TryFormat(digits, out _, "x8", CultureInfo.InvariantCulture);
        line.Put(0, 0, digits, whole ?? Context.Style(Role.Muted));
        var data = Bytes.Span[offset..Math.Min(offset + _bytes, Bytes.Length)];
        int text = HexLine.TextColumn(_bytes);
        for (int i = 0; i < data.Length; i++)
        {
            data[i].TryFormat(digits, out _, "x2", CultureInfo.InvariantCulture);
            bool printable = HexLine.Character(data[i]) != '·';
            var style = whole ?? Context.Style(printable ? Role.ValueString : data[i] == 0 ? Role.Muted : Role.ValueNumber);
            line.Put(HexLine.ByteColumn(i), 0, digits[..2], style);
            line.Set(text + i, 0, HexLine.Character(data[i]), style);
        }
    }

    private bool Moved(bool moved)
    {
        if (moved)
        {
            SetNeedsDraw();
        }

        return moved;
    }
}
