using Nexflow.Formats.Avro;
using Nexflow.Formats.Protobuf;
using Nexflow.Tests.Support;

namespace Nexflow.Tests.Formats;

/// <summary>Schema texts with a few characters changed, cut off, or nested without end: a decoder or a reason, never an exception.</summary>
public sealed class BadSchemaTests
{
    private const string Avro = """
        {"type":"record","name":"a.R","fields":[{"name":"f","type":["null",{"type":"enum","name":"E","symbols":["A","B"]}],"default":null},
        {"name":"g","type":{"type":"fixed","name":"F","size":8}},{"name":"d","type":{"type":"bytes","logicalType":"decimal","precision":9,"scale":2}},
        {"name":"m","type":{"type":"map","values":{"type":"array","items":"R"}}},{"name":"t","type":{"type":"long","logicalType":"timestamp-millis"}}]}
        """;

    [Fact]
    public void Avro_ChangedText_IsADecoderOrAReason() =>
        Change(Avro, "{}[]:,\"0a -", text => AvroDecoder.Create(text, [], out var problem) is null ? problem : null);

    [Fact]
    public void Protobuf_ChangedText_IsADecoderOrAReason()
    {
        var proto = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "Nexflow.Tests", "Formats", "Protobuf", "everything.proto"));
        Change(proto, "{}[]=;,\"0a -<>().", text => ProtobufDecoder.Create(text, new Dictionary<string, string>(), out var problem) is null ? problem : null);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(1_000)]
    public void Avro_NestedWithoutEnd_IsAReason(int depth)
    {
        var text = string.Concat(Enumerable.Repeat("{\"type\":\"array\",\"items\":", depth)) + "\"int\"" + new string('}', depth);
        Assert.Null(AvroDecoder.Create(text, [], out var problem));
        Assert.NotNull(problem);
    }

    [Fact]
    public void Protobuf_NestedWithoutEnd_IsAReason()
    {
        var text = "syntax = \"proto3\"; " + string.Concat(Enumerable.Repeat("message A { ", 100_000)) + new string('}', 100_000);
        Assert.Null(ProtobufDecoder.Create(text, new Dictionary<string, string>(), out var problem));
        Assert.NotNull(problem);
    }

    private static void Change(string text, string alphabet, Func<string, string?> problemOf)
    {
        var (random, refused) = (new Random(11), 0);
        for (var i = 0; i < 1000; i++)
        {
            var changed = text.ToCharArray();
            for (var j = random.Next(1, 4); j > 0; j--)
            {
                changed[random.Next(changed.Length)] = alphabet[random.Next(alphabet.Length)];
            }

            var problem = problemOf(new string(changed, 0, i % 4 == 0 ? random.Next(changed.Length) : changed.Length));
            Assert.NotEqual("", problem);
            refused += problem is null ? 0 : 1;
        }

        Assert.InRange(refused, 50, 20_000);
    }
}
