using Nexflow.Core.Diagnostics;

namespace Nexflow.Clusters.Scanning;

/// <param name="Plan">Null exactly when a diagnostic is an error.</param>
/// <param name="Diagnostics">Errors, and warnings about what was cut to the watermarks.</param>
public sealed record ScanResolution(ScanPlan? Plan, IReadOnlyList<Diagnostic> Diagnostics);
