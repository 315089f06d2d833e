using System.Text;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>A payment's way: authorised (again, when the issuer is silent), requested, scored, completed, settled, notified; or a dead letter.</summary>
internal sealed class PaymentFlow(ScenarioWorld world, ScenarioAgenda agenda, ScenarioRandom random, IncidentPlan incident, SettlementDesk settlements)
{
    private const int LastAttempt = 3;
    private const double AbroadShare = 0.08;

    private readonly AuditTrail _audit = new(random);
    private long _requests;
    private long _completions;

    public ScenarioRecord? Arrive(long nowMs)
    {
        var card = world.DrawCard(random);
        var merchant = world.DrawMerchant(random);
        var cents = (long)(random.LogNormal(merchant.Median, 0.6) * 100);
        var payment = new Payment
        {
            Id = ScenarioIds.Short(random, "pay_"),
            CorrelationId = ScenarioIds.Uuid(random),
            TraceId = ScenarioIds.Hex(random, 16),
            Card = card,
            Merchant = merchant,
            Place = merchant.Online || random.Chance(AbroadShare) ? merchant.Home : card.Customer.Home,
            // Yen have no hundredths; their amounts are a hundred times as high.
            AmountMinor = card.Customer.Home.Currency == "JPY" ? (cents * 100) + 100 : cents + 1,
            Channel = merchant.Online ? random.Pick(["ECOMMERCE", "WALLET"]) : merchant.Mcc == 6011 ? "ATM" : random.Pick(["CHIP", "CONTACTLESS", "CONTACTLESS"]),
        };
        return Attempt(payment, nowMs);
    }

    private ScenarioRecord? Attempt(Payment payment, long nowMs)
    {
        payment.Attempt++;
        payment.AuthorisationId = ScenarioIds.Uuid(random);
        var answer = Issuer.Answer(payment, incident.Severity(nowMs), random);
        agenda.At(nowMs + answer.LatencyMs, now => Authorised(payment, answer, now));
        return null;
    }

    private ScenarioRecord Authorised(Payment payment, IssuerAnswer answer, long nowMs)
    {
        var headers = ScenarioHeaders.For(payment, random, "auth-gateway-3.14.2", "application/avro");
        if (payment.Attempt > 1)
        {
            headers.Add("retry-attempt", $"{payment.Attempt}");
        }

        var message = Message(payment.Card.Token, AuthorisationPayload.Build(payment, answer, nowMs), headers, nowMs);
        _audit.Maybe(agenda, payment, answer, nowMs);
        Action<ProduceResult>? placed = null;
        switch (answer.Outcome)
        {
            case IssuerOutcome.Approved:
                agenda.At(nowMs + random.Between(15, 80), now => Requested(payment, now));
                break;
            case IssuerOutcome.Declined:
                Notify(payment, captured: false, nowMs);
                break;
            default:
                placed = TimedOut(payment, message, nowMs);
                break;
        }

        return new ScenarioRecord(ScenarioTopics.Authorisations, message, placed);
    }

    private Action<ProduceResult>? TimedOut(Payment payment, NewMessage message, long nowMs)
    {
        if (payment.Attempt < LastAttempt)
        {
            agenda.At(nowMs + (payment.Attempt * 2000) + random.Between(0, 700), now => Attempt(payment, now));
        }
        else
        {
            Notify(payment, captured: false, nowMs);
        }

        return random.Chance(0.25 + (payment.Attempt * 0.1))
            ? place => agenda.At(
                nowMs + random.Between(400, 2600),
                _ => ConnectDeadLetter.Timeout(new OriginRecord(ScenarioTopics.Authorisations, message, place), payment, random))
            : null;
    }

    private ScenarioRecord Requested(Payment payment, long nowMs)
    {
        var latency = (int)random.LogNormal(70 + (incident.Severity(nowMs) * 2400), 0.5);
        agenda.At(nowMs + latency, now => Scored(payment, latency, now));
        var headers = ScenarioHeaders.For(payment, random, "payment-api-8.2.0", "application/json");
        return Record(ScenarioTopics.Requested, Message(payment.Id, RequestedPayload.Build(payment, _requests++, nowMs), headers, nowMs));
    }

    private ScenarioRecord Scored(Payment payment, int latencyMs, long nowMs)
    {
        var lean = random.Fraction();
        payment.FraudScore = Math.Round(lean * lean * lean, 4);
        agenda.At(nowMs + random.Between(40, 260), now => Completed(payment, now));
        var headers = ScenarioHeaders.For(payment, random, "fraud-engine-2.9.0", "application/x-protobuf");
        return Record(ScenarioTopics.FraudScores, Message(payment.Card.Token, FraudScorePayload.Build(payment, latencyMs, random, nowMs), headers, nowMs));
    }

    private ScenarioRecord Completed(Payment payment, long nowMs)
    {
        var captured = payment.FraudScore < FraudScorePayload.RejectFrom;
        if (captured)
        {
            settlements.Add(payment);
        }

        Notify(payment, captured, nowMs);
        var headers = ScenarioHeaders.For(payment, random, "ledger-5.0.1", "application/avro");
        return Record(ScenarioTopics.Completed, Message(payment.Id, CompletedPayload.Build(payment, captured, _completions++, nowMs), headers, nowMs));
    }

    private void Notify(Payment payment, bool captured, long nowMs)
    {
        if (payment.Card.Customer.Contact is null)
        {
            return;
        }

        // The sender shares its threads with the gateway's callbacks: when those hang, so does it.
        var backlog = (int)(incident.Severity(nowMs) * random.Between(0, 150_000));
        agenda.At(nowMs + random.Between(150, 1500) + backlog, now => Notified(payment, captured, now));
    }

    private ScenarioRecord Notified(Payment payment, bool captured, long nowMs)
    {
        var (value, contentType) = NotificationPayload.Build(payment, captured, nowMs);
        var message = Message(payment.Card.Customer.Id, value, ScenarioHeaders.For(payment, random, "notifier-1.22.0", contentType), nowMs);
        Action<ProduceResult>? placed = random.Chance(0.005 + (incident.Severity(nowMs) * 0.1))
            ? place => agenda.At(
                nowMs + random.Between(6000, 9500),
                now => SpringDeadLetter.Build(new OriginRecord(ScenarioTopics.Notifications, message, place), random, now))
            : null;
        return new ScenarioRecord(ScenarioTopics.Notifications, message, placed);
    }

    private static ScenarioRecord Record(string topic, NewMessage message) => new(topic, message);

    /// <summary>Producers stamp a record before they send it: timestamps in a partition are a little out of order.</summary>
    private NewMessage Message(string key, byte[] value, HeaderBlockBuilder headers, long nowMs) => new()
    {
        Key = Encoding.UTF8.GetBytes(key),
        Value = value,
        HeaderBytes = headers.ToArray(),
        TimestampMs = nowMs - random.Below(60),
    };
}
