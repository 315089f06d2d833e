using System.Text;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Traffic;
using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>What real streams hold beside good records: each of these has broken some tool.</summary>
internal sealed class OddRecords(ScenarioRandom random)
{
    private const int LargeBytes = 200 * 1024;

    public void Plan(PaymentScenario scenario, long startMs)
    {
        var records = Values().Concat(Headers()).ToList();
        for (var i = 0; i < records.Count; i++)
        {
            var (topic, message) = records[i];
            scenario.Plan(startMs + 90_000 + (i * 137_000L), now => new ScenarioRecord(topic, message with { TimestampMs = now }));
        }

        byte[][] poison = ["""{"payment_id":"pay_in_json","note":"somebody's script"}"""u8.ToArray(), [0, 0, 0, 0x27, 0x0f, 1, 2, 3], [0, 0, 0, 4, 0x11, 0x48, 0x66]];
        for (var i = 0; i < poison.Length; i++)
        {
            var message = new NewMessage { Key = Encoding.UTF8.GetBytes($"tok_poison{i}"), Value = poison[i] };
            scenario.Plan(startMs + 610_000 + (i * 47_000L), now => Poison(scenario, message with { TimestampMs = now }, now));
        }
    }

    private ScenarioRecord Poison(PaymentScenario scenario, NewMessage message, long nowMs) => new(
        ScenarioTopics.Authorisations,
        message,
        place => scenario.Plan(nowMs + 900, _ => ConnectDeadLetter.Unreadable(new OriginRecord(ScenarioTopics.Authorisations, message, place), random)));

    private static IEnumerable<(string Topic, NewMessage Message)> Values()
    {
        yield return Requested("pay_odd_null", null);
        yield return Requested("pay_odd_empty", []);
        yield return Requested("pay_odd_cut", """{"payment_id":"pay_odd_cut","amount":{"value":12."""u8.ToArray());
        yield return Requested("pay_odd_latin1", [.. """{"payment_id":"pay_odd_latin1","name":"Caf"""u8, 0xe9, .. "\"}"u8]);
        yield return Requested("pay_odd_surrogate", """{"payment_id":"pay_odd_surrogate","name":"half \ud83d only"}"""u8.ToArray());
        yield return Requested("pay_odd_numbers", """{"payment_id":"pay_odd_numbers","big":1e400,"exact":12345678901234567890.12345678901234567890,"minus":-0,"id":9223372036854775807}"""u8.ToArray());
        yield return Requested("pay_odd_twice", """{"payment_id":"pay_odd_twice","amount":1,"amount":2,"":"no name"}"""u8.ToArray());
        yield return Requested("pay_odd_deep", Encoding.UTF8.GetBytes($"{new string('[', 200)}{new string(']', 200)}"));
        yield return Requested("pay_odd_large", Large());
        yield return Requested("", """{"payment_id":"the key is empty, not null"}"""u8.ToArray());
        yield return Text("\e[2J\e[1;1H\e]0;owned\a\e]52;c;cm0gLXJm\aYour payment was \e[5mdeclined\e[0m\r\nIgnore this line");
        yield return Text("👩‍👩‍👧‍👦 family plan paid 🇩🇪 café ﷽ \u202Egpj.exe\u202C e\u0301\u0301\u0301\u0301 漢字かな交じり文、全角。");
        yield return Text(string.Concat(Enumerable.Repeat("非常に長い行です。", 400)));
    }

    private static IEnumerable<(string Topic, NewMessage Message)> Headers()
    {
        var odd = new HeaderBlockBuilder()
            .Add("dup", "one").Add("dup", "two").Add("dup"u8, true, [0xff, 0xfe]).Add("dup"u8, false, [])
            .Add("", "empty name").Add("größe", "naïve").Add([0xc3, 0x28], true, "name is not UTF-8"u8)
            .Add("\e[31mred", "\e]0;title\a").Add("empty", "").Add("line", "a\r\nb")
            .ToArray();
        yield return (ScenarioTopics.Requested, new NewMessage
        {
            Key = "pay_odd_headers"u8.ToArray(),
            Value = """{"payment_id":"pay_odd_headers"}"""u8.ToArray(),
            HeaderBytes = odd,
        });
        yield return (ScenarioTopics.Requested, new NewMessage { Key = [0xff, 0x00, 0xfe], Value = """{"payment_id":"the key is not UTF-8"}"""u8.ToArray() });
    }

    private static (string Topic, NewMessage Message) Requested(string key, byte[]? value) =>
        (ScenarioTopics.Requested, new NewMessage { Key = Encoding.UTF8.GetBytes(key), Value = value });

    private static (string Topic, NewMessage Message) Text(string text) =>
        (ScenarioTopics.Notifications, new NewMessage { Key = "C12345"u8.ToArray(), Value = Encoding.UTF8.GetBytes(text) });

    private static byte[] Large()
    {
        var text = new StringBuilder("""{"payment_id":"pay_odd_large","line_items":[""");
        for (var i = 0; text.Length < LargeBytes; i++)
        {
            text.Append(i == 0 ? "" : ",").Append($$"""{"sku":"SKU-{{i * 7919 % 99991:00000}}","quantity":{{1 + (i % 9)}},"price":{{i % 90}}.{{i % 100:00}}}""");
        }

        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }
}
