using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Frames;
using Nexflow.Terminal.Views.Grids;

namespace Nexflow.Tui.Shell.Painting;

/// <summary>The jobs drawer, newest first.</summary>
internal static class JobsPainter
{
    public static CursorState? Paint(Canvas canvas, ShellModel model, Overlay.Jobs jobs, Theme theme)
    {
        var items = model.Jobs.Items;
        var inside = Box.Draw(canvas, theme, "Jobs", focused: true, $"{model.Jobs.Running} running", "x cancels · esc goes back");
        if (items.Count == 0)
        {
            NoticePainter.Paint(inside, theme, "No job has run yet.", Role.Muted, "Reading and following records are jobs: they go on while you look at other screens.");
            return null;
        }

        var table = new TextTable(
            [new("", false), new("job", false), new("records", true), new("for", true), new("result", false)],
            [.. items.Reverse().Select(j => Row(j, model.Now))]);
        TablePainter.Paint(inside, table, jobs.Cursor.Fit(items.Count, inside.Rows - 1), focused: true, theme);
        return null;
    }

    private static TextRow Row(JobState job, DateTimeOffset now)
    {
        var (mark, role) = job.Phase switch
        {
            JobPhase.Running => ("●", Role.Accent),
            JobPhase.Done => ("✓", Role.Ok),
            JobPhase.Failed => ("✗", Role.Error),
            _ => ("-", Role.Muted),
        };
        var records = job.Total is { } total ? $"{Numbers.Grouped(job.Done)} of {Numbers.Grouped(total)}" : Numbers.Grouped(job.Done);
        return new TextRow([new(mark, role), new(job.Title), new(records), new(Elapsed((job.Ended ?? now) - job.Started), Role.Muted), new(job.Result ?? "", job.Phase == JobPhase.Failed ? Role.Error : Role.Muted)]);
    }

    private static string Elapsed(TimeSpan time) => time.TotalSeconds < 1 ? $"{(int)time.TotalMilliseconds} ms" : time.TotalMinutes < 2 ? $"{(int)time.TotalSeconds} s" : $"{(int)time.TotalMinutes} min";
}
