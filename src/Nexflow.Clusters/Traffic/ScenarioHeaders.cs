using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>The headers that every service of the scenario sets.</summary>
internal static class ScenarioHeaders
{
    /// <summary>W3C Trace Context, version 00: the payment's trace, a span of this hop, sampled.</summary>
    public static HeaderBlockBuilder For(Payment payment, ScenarioRandom random, string producer, string contentType) =>
        new HeaderBlockBuilder()
            .Add("correlation-id", payment.CorrelationId)
            .Add("traceparent", $"00-{payment.TraceId}-{ScenarioIds.Hex(random, 8)}-01")
            .Add("content-type", contentType)
            .Add("producer", producer);
}
