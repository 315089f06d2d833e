using System.Text;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>Lines of a log shipper, without keys; what timed out is printed in red, with the escape sequences in the line.</summary>
internal sealed class AuditTrail(ScenarioRandom random)
{
    private int _partition;

    public void Maybe(ScenarioAgenda agenda, Payment payment, IssuerAnswer answer, long nowMs)
    {
        var bad = answer.Outcome == IssuerOutcome.TimedOut;
        if (!bad && !random.Chance(0.25))
        {
            return;
        }

        agenda.At(nowMs + random.Between(1, 30), now => Line(payment, answer, bad, now));
    }

    private ScenarioRecord Line(Payment payment, IssuerAnswer answer, bool bad, long nowMs)
    {
        var level = bad ? "\e[31mERROR\e[0m" : "INFO ";
        var line = $"{JsonPayload.Time(nowMs)} {level} [auth-worker-{random.Between(1, 16)}] authorise payment={payment.Id} card={payment.Card.Token} issuer=\"{payment.Card.Issuer}\""
            + $" rc={answer.Code} attempt={payment.Attempt} took={answer.LatencyMs}ms correlation-id={payment.CorrelationId}";
        _partition ^= 1;
        return new ScenarioRecord(ScenarioTopics.Audit, new NewMessage
        {
            Partition = _partition,
            Value = Encoding.UTF8.GetBytes(line),
            HeaderBytes = new HeaderBlockBuilder().Add("host", $"auth-{1 + random.Below(4)}.cardhouse.example").ToArray(),
            TimestampMs = nowMs,
        });
    }
}
