using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Text;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Terminal.Views.Grids;

/// <summary>Writes cells one after the other with two blanks between, numbers to the right.</summary>
public ref struct Columns(Canvas canvas, int row, int start)
{
    public const int Gap = 2;

    private readonly Canvas _canvas = canvas;

    public int At { get; private set; } = start;

    public void Left(string text, int width, CellStyle style)
    {
        if (width > 0)
        {
            _canvas.PutFitted(At, row, text, style, width);
            At += width + Gap;
        }
    }

    public void Right(string text, int width, CellStyle style)
    {
        if (width > 0)
        {
            var used = CellText.Width(text);
            _canvas.PutFitted(At + Math.Max(0, width - used), row, text, style, Math.Min(width, used));
            At += width + Gap;
        }
    }

    /// <summary>Text whose matches are lit.</summary>
    public void Marked(string text, int width, CellStyle style, TextFilter filter, CellStyle lit)
    {
        if (width > 0)
        {
            Span<TextMark> marks = stackalloc TextMark[16];
            _canvas.PutMarked(At, row, text, style, marks[..filter.Marks(text, marks)], lit, width, ellipsis: true);
            At += width + Gap;
        }
    }
}
