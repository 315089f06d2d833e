namespace Nexflow.Core.Settings;

/// <summary>Settings of the stream tools (<c>[stream.…]</c>).</summary>
public sealed record StreamSettings
{
    /// <summary>Topic patterns.</summary>
    public required IReadOnlyList<string> SearchDefaultTopics { get; init; }

    public required long SearchMaxResults { get; init; }

    public required string ExportDefaultFormat { get; init; }

    public required string ExportCompression { get; init; }

    public required string ExportPartitionBy { get; init; }

    public required string SnapshotsStorage { get; init; }

    public required string SnapshotsPath { get; init; }

    /// <summary>Topic patterns.</summary>
    public required IReadOnlyList<string> DlqPatterns { get; init; }

    public required int DlqRetentionDays { get; init; }

    /// <summary><c>header:NAME</c> or a path <c>$.field</c>.</summary>
    public required IReadOnlyList<string> TraceCorrelation { get; init; }
}
