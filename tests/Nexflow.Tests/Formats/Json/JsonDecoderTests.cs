using System.Text;
using FsCheck.Xunit;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;

namespace Nexflow.Tests.Formats.Json;

public sealed class JsonDecoderTests
{
    [Theory]
    [InlineData("", 0, "NX4001")]
    [InlineData("{", 1, "NX4001")]
    [InlineData("{\"a\"", 4, "NX4001")]
    [InlineData("{\"a\":1", 6, "NX4001")]
    [InlineData("{\"a\":1,}", 7, "NX4001")]
    [InlineData("[1 2]", 3, "NX4001")]
    [InlineData("[1]x", 3, "NX4001")]
    [InlineData("\"a", 2, "NX4001")]
    [InlineData("\"\\q\"", 1, "NX4001")]
    [InlineData("\"\\u12g4\"", 1, "NX4001")]
    [InlineData("\"\n\"", 1, "NX4001")]
    [InlineData("01", 2, "NX4001")]
    [InlineData("-", 1, "NX4001")]
    [InlineData("1.", 2, "NX4001")]
    [InlineData("1e", 2, "NX4001")]
    [InlineData("tru", 0, "NX4001")]
    [InlineData("NaN", 0, "NX4001")]
    public void Decode_Malformed_IsAFailureAtItsByte(string json, int offset, string code)
    {
        var failure = JsonDecoder.Decode(Encoding.UTF8.GetBytes(json)).Failure;
        Assert.Equal((code, offset), (failure?.Code, failure?.ByteOffset));
    }

    [Fact]
    public void Decode_InvalidUtf8InAString_NamesTheByte() =>
        Assert.Equal(3, JsonDecoder.Decode([(byte)'"', (byte)'a', (byte)'b', 0xFF, (byte)'"']).Failure!.ByteOffset);

    [Theory]
    [InlineData(256, null)]
    [InlineData(257, "NX4002")]
    [InlineData(1_000_000, "NX4002")]
    public void Decode_Nested_HasALimitAndNoCrash(int depth, string? code) =>
        Assert.Equal(code, JsonDecoder.Decode(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth))).Failure?.Code);

    [Fact]
    public void Decode_NumberOfManyDigits_IsAFailure() =>
        Assert.Equal("NX4001", JsonDecoder.Decode(Encoding.UTF8.GetBytes(new string('9', 5_000_000))).Failure?.Code);

    [Fact]
    public void Decode_TwentyMegabytes_IsFine()
    {
        var text = new string('x', 20_000_000);
        var value = JsonDecoder.Decode(Encoding.UTF8.GetBytes($"{{\"a\":\"{text}\",\"b\":[{string.Join(',', Enumerable.Repeat("1", 100_000))}]}}")).Value;
        Assert.Equal(text, ((StringValue)((RecordValue)value!).Fields[0].Value).Value);
    }

    [Theory]
    [InlineData("\"\\ud800\"", "\"\\ud800\"")]
    [InlineData("\"\\u001b[31m\"", "\"\\u001b[31m\"")]
    [InlineData("\"\\u202e\\u200d👍\"", "\"\\u202e\u200d👍\"")]
    [InlineData("{ \"b\" : 1, \"a\":2,\"b\":3 }", "{\"b\":1,\"a\":2,\"b\":3}")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("1.10", "1.10")]
    [InlineData("1e2", "100.0")]
    [InlineData("1e999", "1E+999")]
    [InlineData("-0", "-0.0")]
    [InlineData("[]", "[]")]
    public void Format_Decoded_KeepsWhatItWas(string json, string expected) =>
        Assert.Equal(expected, JsonText.Format(JsonDecoder.Decode(Encoding.UTF8.GetBytes(json)).Value!));

    [Fact]
    public void Format_Indented_HasTwoSpacesPerLevel() =>
        Assert.Equal(
            "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": { \"$base64\": \"AQI=\" },\n  \"c\": \"NaN\"\n}",
            JsonText.Format(new RecordValue([new("a", new ListValue([new Int64Value(1), new RecordValue([])])), new("b", new BytesValue(new byte[] { 1, 2 })), new("c", new DoubleValue(double.NaN))]), indented: true));

    [Property]
    public bool Format_AnyString_DecodesBack(string? text) =>
        JsonDecoder.Decode(Encoding.UTF8.GetBytes(JsonText.Format(new StringValue(text ?? "")))).Value!.Equals(new StringValue(text ?? ""));

    [Property]
    public bool Decode_AnyBytes_IsAValueOrAFailure(byte[]? bytes) => JsonDecoder.Decode(bytes) is var decoded && (decoded.Value is null) == (decoded.Failure is not null);
}
