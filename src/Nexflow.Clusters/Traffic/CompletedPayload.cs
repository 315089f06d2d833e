using Nexflow.Clusters.Recordings;

namespace Nexflow.Clusters.Traffic;

/// <summary>Values of <see cref="ScenarioTopics.Completed"/>.</summary>
internal static class CompletedPayload
{
    private const long FirstLedgerEntry = 7_205_759_403_792_793_601;
    private const long DayMs = 86_400_000;

    public static byte[] Build(Payment payment, bool captured, long sequence, long timeMs)
    {
        var avro = new AvroBuffer();
        avro.String(payment.Id).String(payment.AuthorisationId).String(payment.Card.Customer.Id).String(payment.Merchant.Id);
        avro.Long(captured ? 0 : 1).Decimal(payment.AmountMinor).String(payment.Currency);
        avro.Long(1).Double(payment.FraudScore);
        Fees(avro, payment.AmountMinor);
        avro.Long(FirstLedgerEntry + (sequence * 101)).Long((timeMs / DayMs) + 1).Long(timeMs);
        return RegistryFraming.Avro(ScenarioSchemas.CompletedId, avro.Written);
    }

    private static void Fees(AvroBuffer avro, long amountMinor) => avro
        .Long(2)
        .String("interchange").Decimal(amountMinor * 2 / 1000)
        .String("scheme").Decimal((amountMinor / 1000) + 1)
        .Long(0);
}
