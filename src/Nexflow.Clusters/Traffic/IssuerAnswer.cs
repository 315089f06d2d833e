namespace Nexflow.Clusters.Traffic;

/// <param name="Code">ISO 8583 field 39.</param>
internal sealed record IssuerAnswer(IssuerOutcome Outcome, string Code, string? Text, int LatencyMs);
