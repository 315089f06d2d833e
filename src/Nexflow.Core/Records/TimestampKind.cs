namespace Nexflow.Core.Records;

/// <summary>Where a message's timestamp comes from, as Kafka's record format says.</summary>
public enum TimestampKind : byte
{
    /// <summary>The message carries no timestamp (message format 0).</summary>
    None,

    /// <summary>Set by the producer (<c>CreateTime</c>).</summary>
    CreateTime,

    /// <summary>Set by the broker when it appended (<c>LogAppendTime</c>).</summary>
    LogAppendTime,
}
