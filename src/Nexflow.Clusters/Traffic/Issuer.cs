namespace Nexflow.Clusters.Traffic;

/// <summary>How card issuers answer, and how the first of them stops answering when its processor fails.</summary>
internal static class Issuer
{
    public const int TimeoutMs = 5000;

    public static IssuerAnswer Answer(Payment payment, double severity, ScenarioRandom random)
    {
        var affected = payment.Card.Issuer == ScenarioNames.Issuers[0];
        if (random.Chance(0.002 + (severity * (affected ? 0.88 : 0.03))))
        {
            return new IssuerAnswer(IssuerOutcome.TimedOut, "91", "issuer unavailable", TimeoutMs + random.Between(0, 40));
        }

        var median = affected ? 140 + (severity * 1800) : 140;
        var latency = (int)Math.Min(TimeoutMs - 1, random.LogNormal(median, 0.45));
        if (payment.Card.Expired)
        {
            return Declined("54", "expired card", latency);
        }

        return random.Below(1000) switch
        {
            < 28 => Declined("51", "insufficient funds", latency),
            < 40 => Declined("05", "do not honour", latency),
            < 46 => Declined("59", "suspected fraud", latency),
            < 50 => Declined("65", "activity limit exceeded", latency),
            _ => new IssuerAnswer(IssuerOutcome.Approved, "00", null, latency),
        };
    }

    private static IssuerAnswer Declined(string code, string text, int latency) => new(IssuerOutcome.Declined, code, text, latency);
}
