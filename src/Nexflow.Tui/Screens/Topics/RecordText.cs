namespace Nexflow.Tui.Screens.Topics;

/// <summary>A record as one row: key and value on one line, cut at a bounded length, and how they were read.</summary>
/// <param name="Key">Null for Kafka's null.</param>
/// <param name="Value">Null for Kafka's null (a tombstone on compacted topics).</param>
/// <param name="Format">The value's byte format: <c>json</c>, <c>avro</c> …</param>
/// <param name="Failure">Why the value could not be decoded; null when it was.</param>
internal sealed record RecordText(string? Key, string? Value, string Format, int Headers, string? Failure = null)
{
    /// <summary>Longest text kept of a key or value.</summary>
    public const int MaxLength = 2048;

    /// <summary>There is more of the key or the value than is kept here.</summary>
    public bool IsCut => Key?.Length >= MaxLength || Value?.Length >= MaxLength || Format == Large;

    /// <summary>The format of a value that is not decoded for its row.</summary>
    public const string Large = "large";
}
