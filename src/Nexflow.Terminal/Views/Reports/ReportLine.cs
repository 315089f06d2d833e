namespace Nexflow.Terminal.Views.Reports;

/// <summary>A line of a rendered report.</summary>
public readonly record struct ReportLine(IReadOnlyList<ReportRun> Runs);
