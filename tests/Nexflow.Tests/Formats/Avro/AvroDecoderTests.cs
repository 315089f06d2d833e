using Nexflow.Formats.Avro;
using Nexflow.Formats.Json;

namespace Nexflow.Tests.Formats.Avro;

public sealed class AvroDecoderTests
{
    private const string Node = """{"type":"record","name":"Node","fields":[{"name":"id","type":"int"},{"name":"next","type":["null","Node"]}]}""";

    [Fact]
    public void Decode_RecursiveType_IsNested() =>
        Assert.Equal("""{"id":1,"next":{"id":2,"next":null}}""", JsonText.Format(Decode(Node, "02 02 04 00").Value!));

    [Fact]
    public void Decode_RecursionWithoutEnd_IsAFailure()
    {
        var bytes = Enumerable.Repeat<byte>(2, 100_000).ToArray();
        Assert.Equal("NX4002", AvroDecoder.Create(Node, [], out _)!.Decode(bytes).Failure!.Code);
    }

    [Theory]
    [InlineData("\"int\"", "", "cut off", 0)]
    [InlineData("\"int\"", "80", "cut off", 1)]
    [InlineData("\"int\"", "ffffffff7f", "32 bits", 5)]
    [InlineData("\"long\"", "ffffffffffffffffff7f", "64 bits", 10)]
    [InlineData("\"boolean\"", "02", "not 0 or 1", 1)]
    [InlineData("\"string\"", "0461", "2 bytes are announced and 1 are left", 1)]
    [InlineData("\"string\"", "01", "negative", 1)]
    [InlineData("\"int\"", "0202", "1 bytes are left over", 1)]
    [InlineData("[\"null\",\"int\"]", "04", "2 branches", 1)]
    [InlineData("{\"type\":\"enum\",\"name\":\"E\",\"symbols\":[\"A\"]}", "02", "1 symbols", 1)]
    [InlineData("{\"type\":\"array\",\"items\":\"null\"}", "feffffffffffffffff01", "claims", 10)]
    [InlineData("{\"type\":\"array\",\"items\":\"int\"}", "01", "cut off", 1)]
    [InlineData("{\"type\":\"fixed\",\"name\":\"F\",\"size\":4}", "000000", "announced", 0)]
    public void Decode_BadBytes_IsAFailureWithItsOffset(string schema, string hex, string reason, int offset)
    {
        var failure = Decode(schema, hex).Failure;
        Assert.NotNull(failure);
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
        Assert.Equal(offset, failure.ByteOffset);
    }

    [Theory]
    [InlineData("{\"type\":\"long\",\"logicalType\":\"timestamp-nanos\"}", "02", "\"1970-01-01T00:00:00.000000001Z\"")]
    [InlineData("{\"type\":\"fixed\",\"name\":\"D\",\"size\":12,\"logicalType\":\"duration\"}", "0100000002000000e8030000", "\"P1M2DT1.000S\"")]
    [InlineData("{\"type\":\"fixed\",\"name\":\"U\",\"size\":16,\"logicalType\":\"uuid\"}", "00112233445566778899aabbccddeeff", "\"00112233-4455-6677-8899-aabbccddeeff\"")]
    [InlineData("{\"type\":\"string\",\"logicalType\":\"uuid\"}", "0478 79", "\"xy\"")]
    [InlineData("{\"type\":\"int\",\"logicalType\":\"uuid\"}", "02", "1")]
    [InlineData("{\"type\":\"int\",\"logicalType\":\"date\"}", "ffffffff0f", "-2147483648")]
    [InlineData("{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":4,\"scale\":2}", "00", "0.00")]
    [InlineData("\"string\"", "04ff41", "{\"$base64\":\"/0E=\"}")]
    [InlineData("{\"type\":\"array\",\"items\":\"int\"}", "03040204020600", "[1,2,3]")]
    public void Decode_OddButValid_KeepsEverything(string schema, string hex, string json) =>
        Assert.Equal(json, JsonText.Format(Decode(schema, hex).Value!));

    [Fact]
    public void Create_WithReferencesInAnyOrder_FindsTheNames()
    {
        const string Money = """{"type":"record","name":"a.Money","fields":[{"name":"units","type":"long"}]}""";
        const string Line = """{"type":"record","name":"a.Line","fields":[{"name":"price","type":"a.Money"}]}""";
        const string Order = """{"type":"record","name":"b.Order","fields":[{"name":"lines","type":{"type":"array","items":"a.Line"}},{"name":"total","type":"a.Money"}]}""";
        var decoder = AvroDecoder.Create(Order, [Line, Money], out var problem);
        Assert.Null(problem);
        Assert.Equal("b.Order", decoder!.Name);
        Assert.Equal("""{"lines":[{"price":{"units":1}}],"total":{"units":2}}""", JsonText.Format(decoder.Decode(Convert.FromHexString("02020004")).Value!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]]")]
    [InlineData("{\"type\":\"record\",\"name\":\"R\"}")]
    [InlineData("{\"type\":\"wibble\"}")]
    [InlineData("{\"type\":\"record\",\"name\":\"R\",\"fields\":[{\"name\":\"a\",\"type\":\"Missing\"}]}")]
    public void Create_BadSchema_SaysWhy(string schema)
    {
        Assert.Null(AvroDecoder.Create(schema, [], out var problem));
        Assert.False(string.IsNullOrEmpty(problem));
    }

    private static Nexflow.Formats.Decoded Decode(string schema, string hex) =>
        AvroDecoder.Create(schema, [], out _)!.Decode(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));
}
