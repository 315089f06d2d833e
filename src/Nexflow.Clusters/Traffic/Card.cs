namespace Nexflow.Clusters.Traffic;

/// <param name="Token">What stands for the card in every topic, and its key.</param>
/// <param name="Masked">A test number of its scheme, first six and last four digits.</param>
/// <param name="Expired">The issuer declines it with 54.</param>
internal sealed record Card(string Token, string Masked, string Issuer, Customer Customer, bool Expired);
