namespace Nexflow.Clusters.Traffic;

/// <summary>Values of <see cref="ScenarioTopics.Merchants"/>.</summary>
internal static class MerchantPayload
{
    public static byte[] Build(Merchant merchant) => JsonPayload.Object(json =>
    {
        json.WriteString("id", merchant.Id);
        json.WriteString("name", merchant.Name);
        json.WriteNumber("mcc", merchant.Mcc);
        json.WriteString("city", merchant.Home.City);
        json.WriteString("country", merchant.Home.Country);
        json.WriteBoolean("online", merchant.Online);
    });
}
