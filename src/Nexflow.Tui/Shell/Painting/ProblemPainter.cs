using Nexflow.Core.Diagnostics;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;

namespace Nexflow.Tui.Shell.Painting;

/// <summary>The error state of a pane: cause, next step, and what to press.</summary>
internal static class ProblemPainter
{
    public static void Paint(Canvas canvas, Theme theme, Problem problem)
    {
        string[] lines = [.. NoticePainter.Wrapped(problem.NextStep, canvas.Columns - 4), "", problem.Retry ? "r  try again" : "esc  go back", .. Explained(problem)];
        NoticePainter.Paint(canvas, theme, $"{problem.Cause} ({problem.Code})", Role.Error, lines);
    }

    private static string[] Explained(Problem problem) => DiagnosticCatalogue.Find(problem.Code) is { } entry ? [$"K  explain {entry.Code}"] : [];
}
