namespace Nexflow.Terminal.Views.Reports;

/// <summary>A line of a rendered report.</summary>
internal readonly record struct ReportLine(IReadOnlyList<ReportRun> Runs);
