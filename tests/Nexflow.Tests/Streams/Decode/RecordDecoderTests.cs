using System.Text;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;
using Nexflow.Streams.Decode;

namespace Nexflow.Tests.Streams.Decode;

public sealed class RecordDecoderTests
{
    private readonly FakeSchemas _schemas = new();

    [Theory]
    [InlineData("7b2261223a317d", "json", "{\"a\":1}")]
    [InlineData("20 5b315d", "json", "[1]")]
    [InlineData("", "text", "\"\"")]
    [InlineData("433132", "text", "\"C12\"")]
    [InlineData("3132", "text", "\"12\"")]
    [InlineData("5b494e464f5d20737461727465", "text", "\"[INFO] starte\"")]
    [InlineData("00000000000004d2", "bytes", "{\"$base64\":\"AAAAAAAABNI=\"}")]
    [InlineData("ff00", "bytes", "{\"$base64\":\"/wA=\"}")]
    [InlineData("00", "bytes", "{\"$base64\":\"AA==\"}")]
    public async Task DecodePart_WithoutFraming_ChoosesByLookAndSaysWhy(string hex, string format, string json)
    {
        var part = await Decode(hex);
        Assert.Equal((format, json, null), (part.Format, JsonText.Format(part.Value), part.Failure));
        Assert.False(string.IsNullOrEmpty(part.Reason));
        Assert.Equal(0, _schemas.Asked);
    }

    [Fact]
    public async Task DecodePart_Null_IsNull()
    {
        var part = await new RecordDecoder(_schemas).DecodePartAsync(null, CancellationToken.None);
        Assert.Equal((Value.Null, "null"), (part.Value, part.Format));
    }

    [Fact]
    public async Task DecodePart_BrokenJson_IsRawWithTheReason()
    {
        var part = await Decode(Convert.ToHexString("{\"a\":tru"u8));
        Assert.Equal(("NX4001", 5), (part.Failure?.Code, part.Failure?.ByteOffset));
        Assert.Equal(new BytesValue(Encoding.UTF8.GetBytes("{\"a\":tru")), part.Value);
    }

    [Theory]
    [InlineData("00 00000001 0a", "avro", "5", "a.Number")]
    [InlineData("00 00000002 00 0807", "protobuf", "{\"id\":7}", "p.Order")]
    [InlineData("00 00000002 0202 0807", "protobuf", "{\"other\":7}", "p.Other")]
    [InlineData("00 00000002 040000 0807", "protobuf", "{\"deep\":7}", "p.Order.Deep")]
    [InlineData("00 00000003 7b7d", "json", "{}", null)]
    public async Task DecodePart_Framed_UsesTheSchema(string hex, string format, string json, string? name)
    {
        var part = await Decode(hex);
        Assert.Equal((format, json), (part.Format, JsonText.Format(part.Value is RecordValue { Fields: [var only], Name: "a.Number" } ? only.Value : part.Value)));
        Assert.Equal(name, part.Schema!.Name);
        Assert.Null(part.Failure);
        Assert.Contains("schema id", part.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00 00000001", "NX4003", 5)]
    [InlineData("00 00000001 80", "NX4003", 6)]
    [InlineData("00 00000001 0a0a", "NX4003", 6)]
    [InlineData("00 00000002 00 08", "NX4004", 7)]
    [InlineData("00 00000002 06", "NX4007", 5)]
    [InlineData("00 00000002 0206 00", "NX4007", 5)]
    [InlineData("00 00000003 7b", "NX4001", 6)]
    [InlineData("00 00000004 7b", "NX4006", -1)]
    [InlineData("00 00000005 7b", "NX4006", -1)]
    [InlineData("00 00000063 7b", "NX4005", 1)]
    [InlineData("00 00000058 7b", "NX4008", 1)]
    public async Task DecodePart_FramedAndBad_IsRawWithTheReasonAndItsByte(string hex, string code, int offset)
    {
        var part = await Decode(hex);
        Assert.Equal((code, offset), (part.Failure?.Code, part.Failure?.ByteOffset));
        Assert.Equal(new BytesValue(Bytes(hex)), part.Value);
    }

    [Fact]
    public async Task DecodePart_SameSchema_IsAskedForOnceEvenWhenUnknown()
    {
        var decoder = new RecordDecoder(_schemas);
        for (var i = 0; i < 3; i++)
        {
            await decoder.DecodePartAsync(Bytes("00 00000001 0a"), CancellationToken.None);
            await decoder.DecodePartAsync(Bytes("00 00000063 0a"), CancellationToken.None);
        }

        Assert.Equal(2, _schemas.Asked);
        Assert.NotNull(decoder.TryDecodePart(Bytes("00 00000001 0a")));
        Assert.Null(decoder.TryDecodePart(Bytes("00 00000002 0a")));
    }

    [Fact]
    public async Task DecodePart_ManyAtOnce_ShareOneFetchAndOneMayLeave()
    {
        _schemas.Gate = new TaskCompletionSource();
        using var leaving = new CancellationTokenSource();
        var decoder = new RecordDecoder(_schemas);
        var first = decoder.DecodePartAsync(Bytes("00 00000001 0a"), leaving.Token).AsTask();
        var others = Enumerable.Range(0, 8).Select(_ => decoder.DecodePartAsync(Bytes("00 00000001 0a"), CancellationToken.None).AsTask()).ToList();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _schemas.Gate.SetResult();
        Assert.All(await Task.WhenAll(others), part => Assert.Equal("avro", part.Format));
        Assert.Equal(1, _schemas.Asked);
    }

    [Fact]
    public async Task DecodePart_RegistryBack_IsAskedAgain()
    {
        var decoder = new RecordDecoder(_schemas);
        await decoder.DecodePartAsync(Bytes("00 00000058 0a"), CancellationToken.None);
        await decoder.DecodePartAsync(Bytes("00 00000058 0a"), CancellationToken.None);
        Assert.Equal(2, _schemas.Asked);
    }

    [Fact]
    public async Task Decode_GuidInTheHeaders_IsRawWithTheReason()
    {
        byte[] id = [1, .. Convert.FromHexString("00112233445566778899aabbccddeeff")];
        var record = await new RecordDecoder(_schemas).DecodeAsync(
            new StoredMessage
            {
                Topic = "t",
                Partition = 0,
                Offset = 0,
                TimestampMs = 0,
                TimestampKind = TimestampKind.CreateTime,
                Key = "k"u8.ToArray(),
                Value = "{}"u8.ToArray(),
                HeaderBytes = new HeaderBlockBuilder().Add("__value_schema_id", id).ToArray(),
            },
            CancellationToken.None);
        Assert.Equal("text", record.Key.Format);
        Assert.Equal("NX4005", record.Value.Failure?.Code);
        Assert.Contains("00112233-4455-6677-8899-aabbccddeeff", record.Value.Reason, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    private ValueTask<DecodedPart> Decode(string hex) => new RecordDecoder(_schemas).DecodePartAsync(Bytes(hex), CancellationToken.None);

    private sealed class FakeSchemas : ISchemaSource
    {
        private static readonly Dictionary<string, string> None = [];

        public int Asked { get; private set; }

        public TaskCompletionSource? Gate { get; set; }

        public async ValueTask<RegisteredSchema?> FindAsync(int id, CancellationToken cancellation)
        {
            Asked++;
            await (Gate?.Task ?? Task.CompletedTask);
            return id switch
            {
                1 => Schema(id, "AVRO", """{"type":"record","name":"a.Number","fields":[{"name":"n","type":"int"}]}"""),
                2 => Schema(id, "PROTOBUF", "syntax=\"proto3\"; package p; message Order { int32 id = 1; message Deep { int32 deep = 1; } } message Other { int32 other = 1; }"),
                3 => Schema(id, "JSON", "{}"),
                4 => Schema(id, "AVRO", "{"),
                5 => Schema(id, "XML", "<a/>"),
                88 => throw new ClusterException(ClusterError.Unreachable, "down"),
                _ => null,
            };
        }

        private static RegisteredSchema Schema(int id, string type, string text) => new(new SchemaIdentity(id, $"s{id}", 1, type), text, None);
    }
}
