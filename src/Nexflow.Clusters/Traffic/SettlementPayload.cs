namespace Nexflow.Clusters.Traffic;

/// <summary>Values of <see cref="ScenarioTopics.Settlements"/>.</summary>
internal static class SettlementPayload
{
    public static byte[] Build(string batchId, Merchant merchant, IReadOnlyList<Payment> payments, long timeMs) => JsonPayload.Object(json =>
    {
        json.WriteString("batch_id", batchId);
        json.WriteString("merchant_id", merchant.Id);
        json.WriteString("merchant_name", merchant.Name);
        json.WriteString("created_at", JsonPayload.Time(timeMs));
        json.WriteNumber("count", payments.Count);
        json.WriteStartObject("totals");
        foreach (var currency in payments.GroupBy(payment => payment.Currency).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            json.WriteMoney(currency.Key, currency.Sum(payment => payment.AmountMinor));
        }

        json.WriteEndObject();
        json.WriteStartArray("payments");
        foreach (var payment in payments)
        {
            json.WriteStartObject();
            json.WriteString("payment_id", payment.Id);
            json.WriteString("correlation_id", payment.CorrelationId);
            json.WriteMoney("amount", payment.AmountMinor);
            json.WriteString("currency", payment.Currency);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
