using Nexflow.Clusters.Recordings;

namespace Nexflow.Clusters.Traffic;

/// <summary>Values of <see cref="ScenarioTopics.Authorisations"/>.</summary>
internal static class AuthorisationPayload
{
    private static readonly string[] Channels = ["CHIP", "CONTACTLESS", "ECOMMERCE", "WALLET", "ATM"];

    public static byte[] Build(Payment payment, IssuerAnswer answer, long timeMs)
    {
        var avro = new AvroBuffer();
        avro.String(payment.AuthorisationId).String(payment.Id).String(payment.Card.Token).String(payment.Card.Masked);
        avro.String(payment.Card.Customer.Id).String(payment.Card.Issuer);
        avro.String(payment.Merchant.Id).String(payment.Merchant.Name).Long(payment.Merchant.Mcc).String(payment.Place.City).String(payment.Place.Country);
        avro.Decimal(payment.AmountMinor).String(payment.Currency).Long(Array.IndexOf(Channels, payment.Channel)).Long(payment.Attempt);
        avro.Long((long)answer.Outcome).String(answer.Code).NullableString(answer.Text).Long(answer.LatencyMs).Long(timeMs);
        Flags(avro, payment);
        return RegistryFraming.Avro(ScenarioSchemas.AuthorisationId, avro.Written);
    }

    private static void Flags(AvroBuffer avro, Payment payment)
    {
        List<string> flags = [];
        if (payment.Attempt > 1)
        {
            flags.Add("retry");
        }

        if (payment.Place.Country != payment.Card.Customer.Home.Country)
        {
            flags.Add("cross_border");
        }

        if (payment.AmountMinor > 50_000)
        {
            flags.Add("high_value");
        }

        if (flags.Count > 0)
        {
            avro.Long(flags.Count);
            flags.ForEach(flag => avro.String(flag));
        }

        avro.Long(0);
    }
}
