using System.Text;
using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Formats.Json;
using Nexflow.Streams.Peek;
using Record = Nexflow.Core.Records.Record;

namespace Nexflow.Tests.Streams.Peek;

public sealed class FieldPathTests
{
    private static readonly Record Record = new()
    {
        Message = new StoredMessage
        {
            Topic = "t",
            Partition = 3,
            Offset = 42,
            TimestampMs = 1000,
            TimestampKind = TimestampKind.CreateTime,
            HeaderBytes = new HeaderBlockBuilder().Add("a", "first").Add("a", "last").Add("b.c", "dotted").ToArray(),
        },
        Key = new DecodedPart { Value = new StringValue("k"), Format = "text" },
        Value = new DecodedPart
        {
            Value = JsonDecoder.Decode(Encoding.UTF8.GetBytes("""{"a":{"b":[10,{"c":"deep"}]},"x.y":7,"big":9007199254740993,"dup":1,"dup":2,"nil":null}""")).Value!,
            Format = "json",
        },
    };

    [Theory]
    [InlineData("a.b[0]", "10")]
    [InlineData("a.b[1].c", "\"deep\"")]
    [InlineData("$.a.b[1].c", "\"deep\"")]
    [InlineData("['x.y']", "7")]
    [InlineData("big", "9007199254740993")]
    [InlineData("dup", "2")]
    [InlineData("nil", "null")]
    [InlineData("missing.deeper", "null")]
    [InlineData("a.b[9]", "null")]
    [InlineData("$key", "\"k\"")]
    [InlineData("$partition", "3")]
    [InlineData("$offset", "42")]
    [InlineData("$topic", "\"t\"")]
    [InlineData("$timestamp", "\"1970-01-01T00:00:01.000Z\"")]
    [InlineData("header.a", "\"last\"")]
    [InlineData("$headers['b.c']", "\"dotted\"")]
    [InlineData("header.nope", "null")]
    public void Find_Path_IsTheValue(string path, string json) =>
        Assert.Equal(json, JsonText.Format(FieldPath.Parse(path)!.Find(Record)));

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("a.")]
    [InlineData(".a")]
    [InlineData("a[")]
    [InlineData("a[x]")]
    [InlineData("a[-1]")]
    [InlineData("a[0]b")]
    [InlineData("$headers[x")]
    public void Parse_NoPath_IsNull(string path) => Assert.Null(FieldPath.Parse(path));
}
