namespace Nexflow.Clusters.Traffic;

/// <summary>Values of <see cref="ScenarioTopics.Requested"/>. The sequence is past 2⁵³: a tool that reads numbers as doubles shows another.</summary>
internal static class RequestedPayload
{
    private const long FirstSequence = 9_007_199_254_740_993;

    public static byte[] Build(Payment payment, long sequence, long timeMs) => JsonPayload.Object(json =>
    {
        json.WriteString("payment_id", payment.Id);
        json.WriteString("correlation_id", payment.CorrelationId);
        json.WriteString("authorisation_id", payment.AuthorisationId);
        json.WriteNumber("sequence", FirstSequence + (sequence * 2));
        json.WriteString("customer_id", payment.Card.Customer.Id);
        json.WriteString("card_number", payment.Card.Masked);
        json.WriteStartObject("amount");
        json.WriteMoney("value", payment.AmountMinor);
        json.WriteString("currency", payment.Currency);
        json.WriteEndObject();
        json.WriteStartObject("merchant");
        json.WriteString("id", payment.Merchant.Id);
        json.WriteString("name", payment.Merchant.Name);
        json.WriteNumber("mcc", payment.Merchant.Mcc);
        json.WriteEndObject();
        json.WriteString("channel", payment.Channel);
        json.WriteString("requested_at", JsonPayload.Time(timeMs));
    });
}
