using System.Collections.Immutable;
using System.Numerics;
using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Screens.Topics;

public sealed class DetailTests
{
    private static readonly RecordValue Payment = new(
    [
        new Field("id", new Int64Value(9007199254740993)),
        new Field("card", new RecordValue([new Field("last4", new StringValue("4242")), new Field("exp", Value.Null)])),
        new Field("tags", new ListValue([new StringValue("a"), new StringValue("b")])),
    ]);

    [Fact]
    public void Tree_OfAValue_ShowsEveryFieldExactly()
    {
        var lines = Lines(Payment);
        Assert.Contains("9007199254740993", lines.Single(l => l.Contains("id  ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(9, lines.Count);
    }

    [Fact]
    public void Fold_OfANode_HidesItsChildrenAndSaysHowMany()
    {
        var driver = Open(Payment);
        driver.Press("j", "j", "j", "enter");
        var lines = Text(driver);
        Assert.Equal(7, lines.Count);
        Assert.Contains(lines, l => l.Contains("card", StringComparison.Ordinal) && l.Contains("2 fields", StringComparison.Ordinal));
        Assert.Equal(9, Text(driver.Press("enter")).Count);
    }

    [Fact]
    public void Left_OnALeaf_GoesToItsParentAndThenClosesIt()
    {
        var driver = Open(Payment).Press("j", "j", "j", "j", "h");
        Assert.Equal(3, driver.Model.Topics.Detail!.Cursor.Index);
        Assert.Contains("value/card", driver.Press("h").Model.Topics.Detail!.Closed);
        Assert.Empty(driver.Press("l").Model.Topics.Detail!.Closed);
    }

    [Fact]
    public void Views_CycleThroughAllAndTheNextRecordOpensInTheSame()
    {
        var driver = Open(Payment);
        var seen = Enumerable.Range(0, 4).Select(_ => driver.Press(")").Model.Topics.Detail!.View).ToList();
        Assert.Equal([DetailView.Raw, DetailView.Hex, DetailView.Headers, DetailView.Tree], seen);
        driver.Press("(", "[");
        Assert.Equal(DetailView.Headers, driver.Model.Topics.Detail!.View);
    }

    [Fact]
    public void Find_InTheDetail_GoesFromMatchToMatch()
    {
        var driver = Open(Payment).Press("/").Type("\"").Press("enter", "n");
        var first = driver.Model.Topics.Detail!.Cursor.Index;
        var second = driver.Press("n").Model.Topics.Detail!.Cursor.Index;
        Assert.NotEqual(first, second);
        Assert.Equal(first, driver.Press("N").Model.Topics.Detail!.Cursor.Index);
    }

    [Fact]
    public void Detail_WhenTheSelectionMoves_ShowsTheNewRecordAndIgnoresLateAnswers()
    {
        var driver = Open(Payment);
        var old = driver.Model.Topics.Detail!;
        driver.Press("[");
        Assert.NotSame(old.Row, driver.Model.Topics.Detail!.Row);
        driver.Send(new ConsoleMessage.Decoded(old.Row, old.Content!));
        Assert.Null(driver.Model.Topics.Detail!.Content);
    }

    [Fact]
    public void Tree_TwentyMegabytesInOneValue_AreCut()
    {
        var tree = RecordTree.Lines("value", new StringValue(new string('x', 20_000_000)), [], 100);
        Assert.InRange(tree[0].Text.Length, 4096, 4300);
    }

    [Fact]
    public void Tree_BeyondItsLimit_SaysSo()
    {
        var lines = RecordTree.Lines("value", new ListValue([.. Enumerable.Range(0, 500).Select(i => new Int64Value(i))]), ImmutableHashSet<string>.Empty, 100);
        Assert.Equal(101, lines.Count);
        Assert.Contains("only the first 100 lines", lines[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12345", 2, "123.45")]
    [InlineData("-5", 3, "-0.005")]
    [InlineData("7", 0, "7")]
    [InlineData("12", -3, "12000")]
    [InlineData("123456789012345678901234567890", 10, "12345678901234567890.1234567890")]
    public void Decimal_OfAnyScale_KeepsItsDigits(string unscaled, int scale, string text) =>
        Assert.Equal(text, ValueText.Scalar(new DecimalValue(BigInteger.Parse(unscaled, System.Globalization.CultureInfo.InvariantCulture), scale)).Text);

    [Theory]
    [InlineData(1773480413589, 3, "2026-03-14T09:26:53.589Z")]
    [InlineData(0, 6, "1970-01-01T00:00:00.000000Z")]
    public void Timestamp_WithItsDigits_IsUtc(long milliseconds, int digits, string text) =>
        Assert.Equal(text, ValueText.Scalar(new TimestampValue((Int128)milliseconds * 1_000_000, digits)).Text);

    private static List<string> Lines(Value value) => Text(Open(value));

    private static List<string> Text(ConsoleDriver driver)
    {
        var lines = driver.Model.Topics.Detail!.Lines(80, wrap: true);
        return [.. Enumerable.Range(0, lines.Count).Select(i => lines[i].Text)];
    }

    private static ConsoleDriver Open(Value value)
    {
        var driver = new ConsoleDriver().Loaded().Opened().Press("enter");
        var row = driver.Model.Topics.Detail!.Row;
        var record = new Nexflow.Core.Records.Record
        {
            Message = row.Message,
            Key = new DecodedPart { Value = new StringValue("k"), Format = "text" },
            Value = new DecodedPart { Value = value, Format = "json" },
        };
        return driver.Send(new ConsoleMessage.Decoded(row, new RecordContent(record)));
    }
}
