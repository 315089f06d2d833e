namespace Nexflow.Clusters.Traffic;

/// <summary>Values of <see cref="ScenarioTopics.FraudScores"/>.</summary>
internal static class FraudScorePayload
{
    public const double RejectFrom = 0.92;

    private const double ReviewFrom = 0.75;

    public static byte[] Build(Payment payment, int latencyMs, ScenarioRandom random, long timeMs)
    {
        var message = new ProtobufBuffer()
            .String(1, payment.Id)
            .String(2, payment.Card.Token)
            .Double(3, payment.FraudScore)
            .Varint(4, payment.FraudScore switch { >= RejectFrom => 3, >= ReviewFrom => 2, _ => 1 });
        for (var signals = 1 + (int)(payment.FraudScore * 4); signals > 0; signals--)
        {
            message.Message(5, new ProtobufBuffer().String(1, random.Pick(ScenarioNames.Signals)).Float(2, random.Below(1000) / 1000f));
        }

        message.Message(6, new ProtobufBuffer().String(1, "country").String(2, payment.Place.Country));
        message.Message(6, new ProtobufBuffer().String(1, "channel").String(2, payment.Channel));
        message.Message(7, new ProtobufBuffer().Varint(1, timeMs / 1000).Varint(2, timeMs % 1000 * 1_000_000));
        message.Varint(8, latencyMs);
        var scored = random.Chance(0.85) ? message.String(9, "gbm-2026-02") : message.String(10, "rules-v12");
        return RegistryFraming.Protobuf(ScenarioSchemas.FraudScoreId, scored.Written);
    }
}
