using Nexflow.Reports.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Doctor;

/// <summary>The checks, a line each, and the next step under those that need one.</summary>
public sealed class DoctorReport : IReport<IReadOnlyList<DoctorCheck>>
{
    public IRenderable Build(IReadOnlyList<DoctorCheck> result, int width)
    {
        var table = new PlainTable(width, "", "CHECK", "FOUND");
        foreach (var check in result)
        {
            table.AddRow(Status(check.Status), new Text(check.Name), Cell.Of(check.Detail));
            if (check.NextStep is { } step)
            {
                table.AddRow(Text.Empty, Text.Empty, Cell.Of($"next: {step}", Styles.Name));
            }
        }

        var failed = result.Count(check => check.Status == CheckStatus.Failed);
        var warned = result.Count(check => check.Status == CheckStatus.Warning);
        var summary = (failed, warned) switch
        {
            (0, 0) => new Text("All is well.", Styles.Good),
            (0, _) => new Text($"{warned} to look at, nothing broken.", Styles.Warning),
            _ => new Text($"{failed} broken, {warned} to look at.", Styles.Bad),
        };
        return new Rows(table.Build(), Text.Empty, summary);
    }

    private static Text Status(CheckStatus status) => status switch
    {
        CheckStatus.Ok => new Text("ok", Styles.Good),
        CheckStatus.Warning => new Text("warn", Styles.Warning),
        _ => new Text("fail", Styles.Bad),
    };
}
