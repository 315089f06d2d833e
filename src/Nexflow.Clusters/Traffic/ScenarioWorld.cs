using System.Globalization;

namespace Nexflow.Clusters.Traffic;

/// <summary>
/// Everybody who takes part: the same people, cards and shops in the recording and in live traffic, so that keys connect. Few cards
/// make most payments, as in life; the first, a company's travel card, makes so many that its partition stands out.
/// </summary>
internal sealed class ScenarioWorld
{
    private const ulong Seed = 0x6e6578666c6f7731;
    private const int CustomerCount = 900;
    private const double HotCardShare = 0.07;

    private readonly double[] _shopWeights;

    public ScenarioWorld()
    {
        var random = new ScenarioRandom(Seed);
        Merchants = [.. ScenarioNames.Shops.Select((shop, i) => Shop(random, shop, i))];
        Customers = [.. Enumerable.Range(0, CustomerCount).Select(i => Person(random, i))];
        Cards = [.. Customers.SelectMany(customer => Enumerable.Range(0, random.Chance(0.3) ? 2 : 1).Select(_ => NewCard(random, customer)))];
        _shopWeights = Accumulate(Merchants.Count);
    }

    public IReadOnlyList<Merchant> Merchants { get; }

    public IReadOnlyList<Customer> Customers { get; }

    public IReadOnlyList<Card> Cards { get; }

    public Card DrawCard(ScenarioRandom random)
    {
        if (random.Chance(HotCardShare))
        {
            return Cards[0];
        }

        // The square of a fraction leans to the front of the list.
        var lean = random.Fraction();
        return Cards[(int)(lean * lean * Cards.Count)];
    }

    public Merchant DrawMerchant(ScenarioRandom random)
    {
        var at = Array.BinarySearch(_shopWeights, random.Fraction() * _shopWeights[^1]);
        return Merchants[at < 0 ? ~at : at];
    }

    private static Merchant Shop(ScenarioRandom random, (string Name, int Mcc, double Median, bool Online) shop, int index)
    {
        var place = random.Pick(ScenarioNames.Places);
        return new Merchant(string.Create(CultureInfo.InvariantCulture, $"m_{1000 + (index * 37)}"), shop.Name, shop.Mcc, place, shop.Median, shop.Online);
    }

    private static Customer Person(ScenarioRandom random, int index)
    {
        var place = random.Pick(ScenarioNames.Places);
        var segment = random.Below(20) switch { < 13 => "STANDARD", < 17 => "PLUS", < 19 => "PRIVATE", _ => "BUSINESS" };
        var contact = random.Below(10) switch { < 5 => "PUSH", < 7 => "SMS", < 9 => "EMAIL", _ => null };
        var name = $"{random.Pick(ScenarioNames.First)} {random.Pick(ScenarioNames.Last)}";
        return new Customer(string.Create(CultureInfo.InvariantCulture, $"C{12000 + index}"), index == 0 ? "Reisebüro Ahoi GmbH" : name, place, index == 0 ? "BUSINESS" : segment, contact);
    }

    private static Card NewCard(ScenarioRandom random, Customer customer)
    {
        var number = random.Pick(ScenarioNames.TestNumbers);
        var masked = $"{number[..6]}{new string('*', number.Length - 10)}{number[^4..]}";
        var issuer = ScenarioNames.Issuers[random.Below(20) switch { < 11 => 0, < 16 => 1, _ => 2 }];
        var card = new Card($"tok_{random.Next64() >> 8:x14}", masked, issuer, customer, random.Chance(0.01));
        customer.CardTokens.Add(card.Token);
        return card;
    }

    /// <summary>Zipf's law: the n-th shop sells 1/n of what the first does.</summary>
    private static double[] Accumulate(int count)
    {
        var sums = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++)
        {
            sum += 1.0 / (i + 3);
            sums[i] = sum;
        }

        return sums;
    }
}
