using Nexflow.Cli.Commands;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Text;
using Nexflow.Reports.Scans;

namespace Nexflow.Cli.Output;

/// <summary>The verdict on stderr, and the partitions that were not read to their end when something went wrong.</summary>
internal static class VerdictWriter
{
    public static void Write(CommandContext context, ScanVerdict verdict)
    {
        if (verdict.Failure is { } failure)
        {
            context.Diagnostics.Write([Problems.Of(failure)]);
        }

        if (context.Quiet)
        {
            return;
        }

        var ansi = Ansi.For(context.Host, context.Color, context.Host.ErrorIsTerminal);
        context.Host.Error.WriteLine(ansi.Dim(PlainText.Escape(VerdictText.Line(verdict))));
        if (verdict.End is ScanEnd.Error or ScanEnd.EndReached)
        {
            foreach (var gap in VerdictText.Gaps(verdict))
            {
                context.Host.Error.WriteLine(ansi.Yellow(PlainText.Escape(gap)));
            }
        }
    }
}
