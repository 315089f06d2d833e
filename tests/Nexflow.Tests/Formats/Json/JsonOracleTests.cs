using System.Text.Json;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Formats.Json;

/// <summary>Against Python's json with exact numbers, and against Utf8JsonReader on what is JSON at all.</summary>
public sealed class JsonOracleTests
{
    private static readonly Lazy<IReadOnlyList<JsonElement>> Cases = new(() => Oracle.Lines("Formats/Json/json_oracle.py", "the JSON cases of Python"));

    [Fact]
    public void Decode_WhatPythonReads_IsTheSame()
    {
        foreach (var item in Cases.Value)
        {
            var decoded = JsonDecoder.Decode(Convert.FromHexString(item.GetProperty("hex").GetString()!));
            Assert.Null(decoded.Failure);
            AssertSame(item.GetProperty("expected"), decoded.Value!);
        }

        Assert.InRange(Cases.Value.Count, 1000, 10_000);
    }

    [Fact]
    public void Format_WhatWasDecoded_IsReadAndPrintedTheSameAgain()
    {
        foreach (var item in Cases.Value)
        {
            var value = JsonDecoder.Decode(Convert.FromHexString(item.GetProperty("hex").GetString()!)).Value!;
            foreach (var indented in new[] { false, true })
            {
                var text = JsonText.Format(value, indented);
                Assert.Equal(text, JsonText.Format(JsonDecoder.Decode(System.Text.Encoding.UTF8.GetBytes(text)).Value!, indented));
                Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
            }
        }
    }

    [Fact]
    public void Decode_ChangedBytes_AgreesWithUtf8JsonReader()
    {
        var random = new Random(7);
        var refused = 0;
        foreach (var item in Cases.Value)
        {
            var bytes = Convert.FromHexString(item.GetProperty("hex").GetString()!);
            if (bytes.Length == 0)
            {
                continue;
            }

            bytes[random.Next(bytes.Length)] = (byte)"\"\\{}[]:,0-.eEtn u\n\0\u007f"[random.Next(19)];
            var decoded = JsonDecoder.Decode(bytes);
            var notUtf8 = decoded.Failure?.Reason.Contains("UTF-8", StringComparison.Ordinal) ?? false;
            Assert.True(notUtf8 || (decoded.Failure is null) == Accepts(bytes), Convert.ToHexString(bytes));
            refused += decoded.Failure is null ? 0 : 1;
        }

        Assert.InRange(refused, 100, 10_000);
    }

    private static bool Accepts(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Member names with lone surrogates cannot pass System.Text.Json: they are compared by count only.</summary>
    private static void AssertSame(JsonElement expected, Value actual)
    {
        if (expected.TryGetProperty("record", out var record))
        {
            var fields = Assert.IsType<RecordValue>(actual).Fields;
            Assert.Equal(record[1].GetArrayLength(), fields.Count);
            for (var i = 0; i < fields.Count; i++)
            {
                var raw = record[1][i][0].GetRawText();
                Assert.Equal(raw.Contains("\\ud8", StringComparison.Ordinal) || raw.Contains("\\udc", StringComparison.Ordinal) ? fields[i].Name : record[1][i][0].GetString(), fields[i].Name);
                AssertSame(record[1][i][1], fields[i].Value);
            }
        }
        else if (expected.TryGetProperty("list", out var list))
        {
            var items = Assert.IsType<ListValue>(actual).Items;
            Assert.Equal(list.GetArrayLength(), items.Count);
            Assert.All(list.EnumerateArray().Zip(items), pair => AssertSame(pair.First, pair.Second));
        }
        else
        {
            Assert.Equal(TaggedValue.Read(expected), actual);
        }
    }
}
