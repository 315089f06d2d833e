namespace Nexflow.Clusters.Traffic;

/// <param name="Mcc">Merchant category code, ISO 18245.</param>
/// <param name="Median">Median amount of a payment, in the customer's currency.</param>
internal sealed record Merchant(string Id, string Name, int Mcc, Place Home, double Median, bool Online);
