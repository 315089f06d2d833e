using Nexflow.Cli.Records;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;
using Record = Nexflow.Core.Records.Record;

namespace Nexflow.Tests.Cli.Records;

public sealed class FormatTemplateTests
{
    private static readonly Record Record = RawDecoder.Decode(new StoredMessage
    {
        Topic = "t",
        Partition = 1,
        Offset = 7,
        TimestampMs = 1500,
        TimestampKind = TimestampKind.CreateTime,
        Key = "k"u8.ToArray(),
        Value = null,
        HeaderBytes = new HeaderBlockBuilder().Add("h", "1").Add("n", (string?)null).ToArray(),
    });

    [Theory]
    [InlineData("%t %p %o", "t 1 7\n")]
    [InlineData("%k=%v", "k=\n")]
    [InlineData("%K %S", "1 -1\n")]
    [InlineData("%T %d", "1500 1970-01-01T00:00:01.500Z\n")]
    [InlineData("%h", "h=1,n=NULL\n")]
    [InlineData("100%%", "100%\n")]
    [InlineData("%k\\n", "k\n")]
    [InlineData("%k\\t%o\\x21\\\\", "k\t7!\\\n")]
    [InlineData("", "\n")]
    public void Apply_Template_FillsIt(string format, string text) => Assert.Equal(text, FormatTemplate.Parse(format, data => data).Apply(Record));

    [Theory]
    [InlineData("%q", 0)]
    [InlineData("%k %", 3)]
    public void Parse_UnknownToken_PointsAtIt(string format, int at)
    {
        var problem = Assert.Throws<DiagnosticException>(() => FormatTemplate.Parse(format, data => data)).Diagnostics.Single();

        Assert.Equal(("NX1012", at), (problem.Code, problem.Span!.Value.Start));
    }
}
