using System.Text;
using Nexflow.Clusters.Recordings;

namespace Nexflow.Clusters.Traffic;

/// <summary>Values of <see cref="ScenarioTopics.Customers"/>.</summary>
internal static class CustomerPayload
{
    private static readonly string[] Segments = ["STANDARD", "PLUS", "PRIVATE", "BUSINESS"];
    private static readonly string[] Contacts = ["PUSH", "SMS", "EMAIL"];

    public static byte[] Key(Customer customer) => Encoding.UTF8.GetBytes(customer.Id);

    public static byte[] Build(Customer customer, long updatedMs)
    {
        var avro = new AvroBuffer();
        avro.String(customer.Id).String(customer.Name).String($"{customer.Id.ToLowerInvariant()}@example.com");
        avro.String(customer.Home.City).String(customer.Home.Country).Long(Array.IndexOf(Segments, customer.Segment));
        avro.Long(customer.CardTokens.Count);
        customer.CardTokens.ForEach(token => avro.String(token));
        avro.Long(0);
        if (customer.Contact is { } contact)
        {
            avro.Long(1).Long(Array.IndexOf(Contacts, contact));
        }
        else
        {
            avro.Long(0);
        }

        avro.Long(updatedMs);
        return RegistryFraming.Avro(ScenarioSchemas.CustomerId, avro.Written);
    }
}
