using System.Globalization;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>Dead letters as Kafka Connect writes them: the source's key, value, headers and timestamp, then <c>__connect.errors.*</c>, every number as decimal text.</summary>
internal static class ConnectDeadLetter
{
    private const string Stack =
        "\n\tat com.cardhouse.connect.issuer.IssuerGatewaySinkTask.put(IssuerGatewaySinkTask.java:118)"
        + "\n\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:628)"
        + "\n\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:359)"
        + "\n\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:261)"
        + "\n\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:225)"
        + "\n\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:243)"
        + "\n\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:298)"
        + "\n\tat java.base/java.util.concurrent.ThreadPoolExecutor$Worker.run(ThreadPoolExecutor.java:635)"
        + "\n\tat java.base/java.lang.Thread.run(Thread.java:840)\n";

    /// <summary>The gateway's sink task gave the record up.</summary>
    public static ScenarioRecord Timeout(OriginRecord origin, Payment payment, ScenarioRandom random)
    {
        var refused = random.Chance(0.2);
        var type = refused ? "java.net.ConnectException" : "java.net.SocketTimeoutException";
        var message = refused
            ? $"Connection refused: gateway.northbank.example/198.51.100.{random.Between(10, 30)}:8443"
            : $"Issuer {payment.Card.Issuer} did not answer authorisation {payment.AuthorisationId} within {Issuer.TimeoutMs} ms";
        return Build(origin, "TASK_PUT", "org.apache.kafka.connect.sink.SinkTask", type, message, random);
    }

    /// <summary>The bytes are not what the topic's schema says.</summary>
    public static ScenarioRecord Unreadable(OriginRecord origin, ScenarioRandom random) => Build(
        origin,
        "VALUE_CONVERTER",
        "io.confluent.connect.avro.AvroConverter",
        "org.apache.kafka.connect.errors.DataException",
        $"Failed to deserialize data for topic {origin.Topic} to Avro: ",
        random);

    private static ScenarioRecord Build(OriginRecord origin, string stage, string stageClass, string type, string message, ScenarioRandom random)
    {
        var headers = new HeaderBlockBuilder();
        foreach (var header in new HeaderBlock(origin.Message.HeaderBytes))
        {
            headers.Add(header.Name, header.HasValue, header.Value);
        }

        headers
            .Add("__connect.errors.topic", origin.Topic)
            .Add("__connect.errors.partition", origin.Place.Partition.ToString(CultureInfo.InvariantCulture))
            .Add("__connect.errors.offset", origin.Place.Offset.ToString(CultureInfo.InvariantCulture))
            .Add("__connect.errors.connector.name", "issuer-gateway-sink")
            .Add("__connect.errors.task.id", random.Below(3).ToString(CultureInfo.InvariantCulture))
            .Add("__connect.errors.stage", stage)
            .Add("__connect.errors.class.name", stageClass)
            .Add("__connect.errors.exception.class.name", type)
            .Add("__connect.errors.exception.message", message)
            .Add("__connect.errors.exception.stacktrace", $"{type}: {message}{Stack}");
        return new ScenarioRecord(ScenarioTopics.AuthorisationsDlq, origin.Message with { Partition = 0, HeaderBytes = headers.ToArray() });
    }
}
