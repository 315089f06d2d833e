using System.Text;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>Changes of reference data: customers move, merchants change, and now and then a customer leaves (a tombstone).</summary>
internal sealed class ReferenceDesk(ScenarioWorld world, ScenarioAgenda agenda, ScenarioRandom random)
{
    private const double CustomerEveryMs = 11_000;
    private const double MerchantEveryMs = 240_000;

    public void Open(long startMs)
    {
        agenda.At(startMs + Wait(CustomerEveryMs), CustomerChanged);
        agenda.At(startMs + Wait(MerchantEveryMs), MerchantChanged);
    }

    public static ScenarioRecord Profile(Customer customer, long nowMs) => Reference(
        ScenarioTopics.Customers, CustomerPayload.Key(customer), CustomerPayload.Build(customer, nowMs), "application/avro", nowMs);

    public static ScenarioRecord Shop(Merchant merchant, long nowMs) => Reference(
        ScenarioTopics.Merchants, Encoding.UTF8.GetBytes(merchant.Id), MerchantPayload.Build(merchant), "application/json", nowMs);

    private ScenarioRecord CustomerChanged(long nowMs)
    {
        agenda.At(nowMs + Wait(CustomerEveryMs), CustomerChanged);
        var customer = random.Pick(world.Customers);
        if (random.Chance(0.05))
        {
            return Reference(ScenarioTopics.Customers, CustomerPayload.Key(customer), null, "application/avro", nowMs);
        }

        return Profile(customer with { Home = random.Pick(ScenarioNames.Places) }, nowMs);
    }

    private ScenarioRecord MerchantChanged(long nowMs)
    {
        agenda.At(nowMs + Wait(MerchantEveryMs), MerchantChanged);
        return Shop(random.Pick(world.Merchants) with { Home = random.Pick(ScenarioNames.Places) }, nowMs);
    }

    private long Wait(double meanMs) => 1 + (long)(random.Exponential() * meanMs);

    private static ScenarioRecord Reference(string topic, byte[] key, byte[]? value, string contentType, long nowMs) => new(topic, new NewMessage
    {
        Key = key,
        Value = value,
        HeaderBytes = new HeaderBlockBuilder().Add("content-type", contentType).ToArray(),
        TimestampMs = nowMs,
    });
}
