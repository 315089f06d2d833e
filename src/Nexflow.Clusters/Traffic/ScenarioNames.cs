namespace Nexflow.Clusters.Traffic;

/// <summary>The small lists that people, places and shops are made from. Shops are invented; names are common ones.</summary>
internal static class ScenarioNames
{
    /// <summary>Every transaction of the first one goes through the processor that fails.</summary>
    public static readonly string[] Issuers = ["NORTHBANK", "Crédit Rivage", "Banco Mareas"];

    public static readonly string[] First =
    [
        "Anna", "Ben", "Chloé", "Daniel", "Elif", "Femke", "Grzegorz", "Hannah", "Ingrid", "João", "Karim", "Łucja", "Marie", "Noah", "Olivia", "Pedro",
        "Quentin", "Rosa", "Søren", "Tomáš", "Ursula", "Viktor", "Wanjiru", "Xavier", "Yuki", "Zoë", "美咲", "伟", "Amélie", "Björn", "Siobhán", "Nguyễn",
    ];

    public static readonly string[] Last =
    [
        "Andersson", "Bauer", "Costa", "Dubois", "Evans", "Fernández", "García", "Hoffmann", "Ivanova", "Jansen", "Kowalski", "Lefèvre", "Müller", "Nakamura",
        "O’Brien", "Petrov", "Quist", "Rossi", "Silva", "Tanaka", "Ünal", "Virtanen", "Wagner", "Yılmaz", "Żak", "佐藤", "王", "Sørensen", "Okafor", "McKay",
    ];

    public static readonly Place[] Places =
    [
        new("Berlin", "DE", "EUR"), new("München", "DE", "EUR"), new("Paris", "FR", "EUR"), new("Lyon", "FR", "EUR"), new("Madrid", "ES", "EUR"),
        new("Lisboa", "PT", "EUR"), new("London", "GB", "GBP"), new("Manchester", "GB", "GBP"), new("Stockholm", "SE", "SEK"), new("Zürich", "CH", "CHF"),
        new("Kraków", "PL", "PLN"), new("New York", "US", "USD"), new("Austin", "US", "USD"), new("東京", "JP", "JPY"), new("São Paulo", "BR", "BRL"),
    ];

    /// <summary>Account numbers that the schemes publish for tests; none belongs to anyone.</summary>
    public static readonly string[] TestNumbers =
    [
        "4111111111111111", "4012888888881881", "4000056655665556", "5555555555554444", "5200828282828210", "5105105105105100",
        "2223003122003222", "6011111111111117", "3530111333300000", "378282246310005",
    ];

    public static readonly (string Name, int Mcc, double Median, bool Online)[] Shops =
    [
        ("Grünmarkt", 5411, 24.3, false), ("Kaffee & Kuchen", 5814, 6.8, false), ("Petit Marché", 5411, 18.9, false), ("Cornerstone Foods", 5411, 31.5, false),
        ("Stadtbahn", 4111, 2.9, false), ("北海道ラーメン", 5812, 12.4, false), ("Fuel&Go", 5541, 52.0, false), ("Librairie Étoile", 5942, 17.2, false),
        ("Pixel Palace 🎮", 5816, 14.99, true), ("Serienfluss", 4899, 11.99, true), ("Nordic Home", 5712, 129.0, true), ("Żółw Express", 5499, 8.4, false),
        ("AirLine One", 4511, 214.0, true), ("Hotel Belvédère", 7011, 162.0, false), ("Farmácia Central", 5912, 15.6, false), ("珍珠奶茶 Tea House", 5814, 5.2, false),
        ("Bike Republic", 5940, 88.0, false), ("Cloud Compute Co", 7372, 43.0, true), ("Optik Weiß", 8042, 179.0, false), ("Taxi 24", 4121, 17.5, false),
        ("Pâtisserie Dupont", 5462, 7.3, false), ("Gym Forte", 7997, 39.9, true), ("Ticket Arena", 7922, 64.0, true), ("Zoo & Garden 🦒", 7998, 28.0, false),
        ("Book Nook", 5942, 13.4, true), ("Fashion Fünf", 5651, 56.0, true), ("Electro Haus", 5732, 148.0, true), ("Señor Taco", 5812, 14.2, false),
        ("Blumen Ilse 🌷", 5992, 21.0, false), ("Parkhaus Mitte", 7523, 6.0, false), ("Postkontor", 9402, 4.9, false), ("Toy Harbour", 5945, 27.5, true),
        ("ATM Stadtplatz", 6011, 100.0, false), ("ATM Northbank", 6011, 80.0, false), ("Pizzeria Da Gino", 5812, 22.8, false), ("Coffee Lab ☕", 5814, 4.6, false),
        ("Kino Aurora", 7832, 18.0, false), ("Autowerk", 7538, 240.0, false), ("Vet Clinic Paws 🐾", 742, 74.0, false), ("سوق المدينة", 5411, 19.4, false),
    ];

    public static readonly string[] Signals = ["velocity_1h", "new_device", "country_mismatch", "amount_outlier", "night_time", "card_testing", "merchant_risk", "ip_reputation"];
}
