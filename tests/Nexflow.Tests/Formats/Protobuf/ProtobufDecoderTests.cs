using Nexflow.Formats.Json;
using Nexflow.Formats.Protobuf;

namespace Nexflow.Tests.Formats.Protobuf;

public sealed class ProtobufDecoderTests
{
    private const string Schema = """
        syntax = "proto2"; package p;
        import "common/money.proto"; import "google/protobuf/struct.proto"; import "google/protobuf/duration.proto";
        message Order {
          optional int32 id = 1; optional common.Money total = 2; repeated int32 n = 3;
          optional group Extra = 4 { optional string note = 1; }
          oneof pick { string a = 5; common.Money m = 6; }
          optional google.protobuf.Struct json = 7; optional google.protobuf.Duration took = 8; optional Order child = 9;
          enum Kind { NONE = 0; ONE = 1; } optional Kind kind = 10 [default = ONE];
          message Nested { optional bool x = 1; }
        }
        """;

    private static readonly ProtobufDecoder Decoder = ProtobufDecoder.Create(Schema, new Dictionary<string, string> { ["common/money.proto"] = "syntax = \"proto3\"; package common; message Money { int64 units = 1; string currency = 2; }" }, out _)!;

    [Theory]
    [InlineData("", "{}")]
    [InlineData("0801 0802", "{\"id\":2}")]
    [InlineData("12020801 12051203455552", "{\"total\":{\"units\":1,\"currency\":\"EUR\"}}")]
    [InlineData("1801 1a020203 1804", "{\"n\":[1,2,3,4]}")]
    [InlineData("23 0a026869 24", "{\"extra\":{\"note\":\"hi\"}}")]
    [InlineData("2a0161 32020805", "{\"m\":{\"units\":5,\"currency\":\"\"}}")]
    [InlineData("32020805 2a0161", "{\"a\":\"a\"}")]
    [InlineData("5005", "{\"kind\":5}")]
    [InlineData("5001", "{\"kind\":\"ONE\"}")]
    [InlineData("42020801", "{\"took\":\"1s\"}")]
    [InlineData("4a0208 01", "{\"child\":{\"id\":1}}")]
    [InlineData("9806ffffffffffffffffff01 a10600000000000000f0", "{\"#99\":18446744073709551615,\"#100\":17293822569102704640}")]
    [InlineData("9b06 0801 9c06", "{\"#99\":{\"#1\":1}}")]
    [InlineData("0a0161", "{\"#1\":{\"$base64\":\"YQ==\"}}")]
    [InlineData("2a01ff", "{\"a\":{\"$base64\":\"/w==\"}}")]
    [InlineData("3a210a090a016b12041a0268690a070a016e120208000a0b0a016c120632040a022001", "{\"json\":{\"k\":\"hi\",\"n\":null,\"l\":[true]}}")]
    public void Decode_WireBytes_IsTheMessage(string hex, string json) => Assert.Equal(json, JsonText.Format(Decode(hex).Value!));

    [Theory]
    [InlineData("08", "cut off in the field 'id'", 1)]
    [InlineData("0880", "cut off in the field 'id'", 2)]
    [InlineData("1205 08", "runs over the end", 2)]
    [InlineData("1202 0880", "cut off in the field 'units'", 4)]
    [InlineData("24", "a group 4 ends that did not begin", 1)]
    [InlineData("23 0a00", "has no end", 3)]
    [InlineData("00", "tag is malformed", 1)]
    [InlineData("0e", "wire type 6", 1)]
    [InlineData("08ffffffffffffffffffffff01", "cut off", 11)]
    public void Decode_BadBytes_IsAFailureWithItsOffset(string hex, string reason, int offset)
    {
        var failure = Decode(hex).Failure;
        Assert.NotNull(failure);
        Assert.Contains(reason, failure.Reason, StringComparison.Ordinal);
        Assert.Equal(offset, failure.ByteOffset);
    }

    [Fact]
    public void Decode_NestedWithoutEnd_IsAFailure()
    {
        var bytes = Enumerable.Repeat<byte>(0x23, 100_000).ToArray();
        Assert.Equal("NX4002", Decoder.Decode(bytes, "p.Order").Failure!.Code);
    }

    [Fact]
    public void NameOf_Indexes_FollowsTheNesting()
    {
        Assert.Equal("p.Order", Decoder.NameOf([0]));
        Assert.Equal("p.Order.Nested", Decoder.NameOf([0, 1]));
        Assert.Null(Decoder.NameOf([1]));
        Assert.Null(Decoder.NameOf([0, -1]));
    }

    [Theory]
    [InlineData("message {")]
    [InlineData("syntax = \"proto3\"; message A { Missing m = 1; }")]
    [InlineData("syntax = \"proto3\"; import \"nowhere.proto\"; message A { }")]
    public void Create_BadSchema_SaysWhy(string schema)
    {
        Assert.Null(ProtobufDecoder.Create(schema, new Dictionary<string, string>(), out var problem));
        Assert.False(string.IsNullOrEmpty(problem));
    }

    private static Nexflow.Formats.Decoded Decode(string hex) => Decoder.Decode(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), "p.Order");
}
