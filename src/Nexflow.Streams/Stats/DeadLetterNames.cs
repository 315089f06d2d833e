using Nexflow.Core.Text;

namespace Nexflow.Streams.Stats;

/// <summary>Names by which dead-letter topics go in the field: Kafka Connect's, Spring's, SmallRye's and the common suffixes.</summary>
public static class DeadLetterNames
{
    public const string DefaultPattern = "*.dlq,*-dlq,*_dlq,*.DLQ,*-DLQ,*.dlt,*-dlt,*.DLT,*-DLT,*-dead-letter,*.dead-letter,*_error,dlq-*,dlq.*";

    public static TopicPattern Default { get; } = TopicPattern.Parse(DefaultPattern, "dead-letter names").Value;
}
