namespace Nexflow.Clusters.Recordings;

/// <summary>One partition of a recording, as the manifest promises it; the promise is checked when the file is read.</summary>
public sealed record RecordedPartition
{
    public required int Id { get; init; }

    /// <summary>First offset still stored when it was captured.</summary>
    public required long Low { get; init; }

    /// <summary>Next offset to be written when it was captured.</summary>
    public required long High { get; init; }

    /// <summary>Records in the file; fewer than High − Low where compaction or markers left holes.</summary>
    public required long Count { get; init; }

    /// <summary>Timestamp of the first record in offset order, Unix milliseconds; null when there is no record.</summary>
    public long? FirstTimestampMs { get; init; }

    /// <summary>Timestamp of the last record in offset order, Unix milliseconds; null when there is no record.</summary>
    public long? LastTimestampMs { get; init; }

    /// <summary>The container file, relative to the recording.</summary>
    public required string File { get; init; }

    /// <summary>Size of the file.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
