using System.Buffers.Binary;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>
/// Dead letters as Spring Kafka's <c>DeadLetterPublishingRecoverer</c> writes them: the source's headers, the exception as text, the origin's
/// partition, offset and timestamp as big-endian integers, a new timestamp. <c>exception-fqcn</c> is the listener's wrapper.
/// </summary>
internal static class SpringDeadLetter
{
    private const string Wrapper = "org.springframework.kafka.listener.ListenerExecutionFailedException";
    private const string Listener = "Listener method 'public void com.cardhouse.notify.OutboundListener.onNotification(org.apache.kafka.clients.consumer.ConsumerRecord<java.lang.String, byte[]>)' threw exception";

    private const string Stack =
        "\n\tat org.springframework.kafka.listener.KafkaMessageListenerContainer$ListenerConsumer.decorateException(KafkaMessageListenerContainer.java:3043)"
        + "\n\tat org.springframework.kafka.listener.KafkaMessageListenerContainer$ListenerConsumer.doInvokeOnMessage(KafkaMessageListenerContainer.java:2950)"
        + "\n\tat org.springframework.kafka.listener.KafkaMessageListenerContainer$ListenerConsumer.invokeOnMessage(KafkaMessageListenerContainer.java:2914)"
        + "\n\tat org.springframework.kafka.listener.KafkaMessageListenerContainer$ListenerConsumer.doInvokeRecordListener(KafkaMessageListenerContainer.java:2826)"
        + "\n\tat org.springframework.kafka.listener.KafkaMessageListenerContainer$ListenerConsumer.pollAndInvoke(KafkaMessageListenerContainer.java:1493)"
        + "\n\tat java.base/java.lang.Thread.run(Thread.java:840)";

    public static ScenarioRecord Build(OriginRecord origin, ScenarioRandom random, long timeMs)
    {
        var (cause, message) = Cause(random);
        var headers = new HeaderBlockBuilder();
        foreach (var header in new HeaderBlock(origin.Message.HeaderBytes))
        {
            headers.Add(header.Name, header.HasValue, header.Value);
        }

        headers
            .Add("kafka_dlt-exception-fqcn", Wrapper)
            .Add("kafka_dlt-exception-cause-fqcn", cause)
            .Add("kafka_dlt-exception-message", $"{Listener}; {message}")
            .Add("kafka_dlt-exception-stacktrace", $"{Wrapper}: {Listener}{Stack}\nCaused by: {cause}: {message}\n\tat com.cardhouse.notify.SmsGateway.send(SmsGateway.java:74)\n\t... 12 more\n")
            .Add("kafka_dlt-original-topic", origin.Topic)
            .Add("kafka_dlt-original-partition", Int32(origin.Place.Partition))
            .Add("kafka_dlt-original-offset", Int64(origin.Place.Offset))
            .Add("kafka_dlt-original-timestamp", Int64(origin.Message.TimestampMs ?? timeMs))
            .Add("kafka_dlt-original-timestamp-type", "CreateTime")
            .Add("kafka_dlt-original-consumer-group", "notification-gateway");
        return new ScenarioRecord(ScenarioTopics.NotificationsDlt, origin.Message with { Partition = 0, TimestampMs = timeMs, HeaderBytes = headers.ToArray() });
    }

    private static (string Cause, string Message) Cause(ScenarioRandom random) => random.Below(10) switch
    {
        < 7 => ("org.springframework.web.client.ResourceAccessException", "I/O error on POST request for \"https://sms.gateway.example/v2/messages\": Read timed out"),
        < 9 => ("org.springframework.web.client.HttpServerErrorException$ServiceUnavailable", "503 Service Unavailable: \"upstream connect error or disconnect/reset before headers\""),
        _ => ("java.lang.IllegalArgumentException", $"No template for locale {random.Pick(["pt-BR", "ja-JP", "pl-PL"])}"),
    };

    private static byte[] Int32(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Int64(long value)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return bytes;
    }
}
