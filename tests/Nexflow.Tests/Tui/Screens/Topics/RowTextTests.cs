using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tests.Tui.Screens.Topics;

public sealed class RowTextTests
{
    [Fact]
    public void Value_OfFields_BeginsWithWhatTellsRowsApart()
    {
        var value = new RecordValue(
        [
            new Field("id", new StringValue("11fe9fc0-0000-4000-8000-000000000001")),
            new Field("payment_id", new StringValue("pay_kt04")),
            new Field("token", new StringValue("tok_1")),
            new Field("amount", new DecimalValue(1250, 2)),
            new Field("card", new RecordValue([new Field("last4", new StringValue("4242"))])),
        ]);
        Assert.Equal("""amount: 12.50, card: {last4: "4242"}, id: "11fe9fc0-0000-4000-8000-000000000001", payment_id: "pay_kt04", token: "tok_1" """.Trim(), Text(new StringValue("tok_1"), value).Value);
    }

    [Theory]
    [InlineData(true, "{}")]
    [InlineData(false, "plain")]
    public void Value_WithoutFields_IsAsItWas(bool empty, string text) =>
        Assert.Equal(text, Text(Value.Null, empty ? new RecordValue([]) : new StringValue("plain")).Value);

    private static RecordText Text(Value key, Value value) => RowText.Of(new Nexflow.Core.Records.Record
    {
        Message = Samples.Message("t", 0, 1),
        Key = new DecodedPart { Value = key, Format = "text" },
        Value = new DecodedPart { Value = value, Format = "avro" },
    });
}
