using Nexflow.Terminal.Views;

namespace Nexflow.Tui.Shell;

/// <summary>How much of a report is seen at once, for its painter and for scrolling.</summary>
internal static class ReportPage
{
    /// <summary>The widest a report gets: longer lines are hard to read.</summary>
    private const int Widest = 116;

    /// <summary>Border and a blank on each side.</summary>
    public const int Frame = 4;

    public static (int Columns, int Rows) Of(ShellModel model) =>
        (Math.Max(1, Math.Min(Widest, model.Columns - 4) - Frame), Math.Max(1, model.Rows - 8));

    public static int Scrolled(int top, Motion motion, int lines, int rows)
    {
        var page = Math.Max(1, rows - 1);
        var to = motion switch
        {
            Motion.Up => top - 1,
            Motion.Down => top + 1,
            Motion.PageUp => top - page,
            Motion.PageDown => top + page,
            Motion.First => 0,
            Motion.Last => lines,
            _ => top,
        };
        return Clamped(to, lines, rows);
    }

    public static int Clamped(int top, int lines, int rows) => Math.Clamp(top, 0, Math.Max(0, lines - rows));
}
