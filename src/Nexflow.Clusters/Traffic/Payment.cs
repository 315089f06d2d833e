namespace Nexflow.Clusters.Traffic;

/// <summary>One payment on its way through the services. Identifiers are drawn once and link its records in all topics.</summary>
internal sealed class Payment
{
    public required string Id { get; init; }

    public required string CorrelationId { get; init; }

    public required string TraceId { get; init; }

    public required Card Card { get; init; }

    public required Merchant Merchant { get; init; }

    /// <summary>Where it is paid: a shop of the merchant near the customer, or the merchant's own place.</summary>
    public required Place Place { get; init; }

    /// <summary>Hundredths of the currency's unit, for yen too.</summary>
    public required long AmountMinor { get; init; }

    public required string Channel { get; init; }

    public string Currency => Card.Customer.Home.Currency;

    /// <summary>A new id for every attempt.</summary>
    public string AuthorisationId { get; set; } = "";

    /// <summary>1 for the first.</summary>
    public int Attempt { get; set; }

    public double FraudScore { get; set; }
}
