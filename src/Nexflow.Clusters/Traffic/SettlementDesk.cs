using System.Text;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>Collects captured payments per merchant and sends a batch every few minutes.</summary>
internal sealed class SettlementDesk(ScenarioAgenda agenda, ScenarioRandom random)
{
    private const int EveryMs = 240_000;

    /// <summary>Keeps a batch well below the largest record that a cluster takes, however busy the shop.</summary>
    private const int LargestBatch = 500;

    private readonly Dictionary<string, List<Payment>> _pending = new(StringComparer.Ordinal);

    public void Add(Payment payment)
    {
        if (!_pending.TryGetValue(payment.Merchant.Id, out var payments))
        {
            _pending[payment.Merchant.Id] = payments = [];
        }

        if (payments.Count < LargestBatch)
        {
            payments.Add(payment);
        }
    }

    /// <summary>Merchants' turns are spread over the interval.</summary>
    public void Open(IReadOnlyList<Merchant> merchants, long startMs)
    {
        foreach (var merchant in merchants)
        {
            agenda.At(startMs + random.Below(EveryMs), now => Settle(merchant, now));
        }
    }

    private ScenarioRecord? Settle(Merchant merchant, long nowMs)
    {
        agenda.At(nowMs + EveryMs, now => Settle(merchant, now));
        if (!_pending.Remove(merchant.Id, out var payments))
        {
            return null;
        }

        var headers = new HeaderBlockBuilder().Add("content-type", "application/json").Add("producer", "settlement-5.0.1");
        foreach (var payment in payments)
        {
            // One header name, many values: a batch belongs to all of its payments.
            headers.Add("correlation-id", payment.CorrelationId);
        }

        return new ScenarioRecord(ScenarioTopics.Settlements, new NewMessage
        {
            Key = Encoding.UTF8.GetBytes(merchant.Id),
            Value = SettlementPayload.Build(ScenarioIds.Short(random, "bat_"), merchant, payments, nowMs),
            HeaderBytes = headers.ToArray(),
            TimestampMs = nowMs,
        });
    }
}
