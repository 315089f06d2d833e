namespace Nexflow.Formats.Avro;

/// <summary>Logical types that are shown as more than their base; an unknown one, or one on the wrong base, counts as none (the specification's rule).</summary>
internal enum AvroLogical : byte
{
    None,
    Decimal,
    Uuid,
    Date,
    TimeMillis,
    TimeMicros,
    TimestampMillis,
    TimestampMicros,
    TimestampNanos,
    LocalTimestampMillis,
    LocalTimestampMicros,
    LocalTimestampNanos,
    Duration,
}
