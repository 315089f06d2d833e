using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Tests.Tui;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Corpus.Screens;

/// <summary>The screens that golden files hold: how each is reached by keys and messages.</summary>
internal static class ScreenCatalogue
{
    public static readonly IReadOnlyDictionary<string, Action<ConsoleDriver>> All = new Dictionary<string, Action<ConsoleDriver>>
    {
        ["topics-loading"] = _ => { },
        ["topics"] = d => d.Loaded(),
        ["topics-internal"] = d => d.Loaded().Press("i", "j", "space"),
        ["topics-filter"] = d => d.Loaded().Press("/").Type("pay"),
        ["topics-filter-nothing"] = d => d.Loaded().Press("/").Type("zzz").Press("enter"),
        ["topics-failed"] = d => d.Send(new ConsoleMessage.ClusterFailed(new Problem("NX5001", "No broker answers at kafka-1:9093.", "Check that the brokers run and that this machine can reach them: nexflow doctor"))),
        ["topics-empty"] = d => d.Send(new ConsoleMessage.Sampled(Samples.Inventory(d.Now, 0, topics: 0))),
        ["records"] = d => d.Loaded().Opened(),
        ["records-marked"] = d => d.Loaded().Opened().Press("j", "b", "space", "v", "j", "j", "v"),
        ["records-follow"] = Follow,
        ["records-filter"] = d => d.Loaded().Opened().Press("/").Type("declined").Press("enter"),
        ["records-failed"] = d => d.Loaded().Press("enter").Send(new ConsoleMessage.ReadFailed(d.Model.Topics.Records!.Request, new Problem("NX5006", "Offset 12 of authorisations/0 is gone.", "Retention removed the offset. Press t to choose another position."))),
        ["detail-tree"] = d => Detail(d),
        ["detail-raw"] = d => Detail(d).Press(")"),
        ["detail-hex"] = d => Detail(d).Press(")", ")"),
        ["detail-headers"] = d => Detail(d).Press("("),
        ["detail-schema"] = d => Detail(d).Press("o"),
        ["detail-undecodable"] = Undecodable,
        ["hostile"] = Hostile,
        ["partitions"] = d => d.Loaded().Press("#"),
        ["config"] = d => d.Loaded().Press("d").Send(new ConsoleMessage.ConfigLoaded("authorisations", [new("cleanup.policy", "delete", true), new("retention.ms", "604800000", false), new("sasl.jaas.config", null, false, true)])),
        ["groups"] = d => d.Loaded().Press("c"),
        ["group-report"] = d => d.Loaded().Press("c", "enter"),
        ["explain"] = d => d.Send(new ConsoleMessage.ClusterFailed(new Problem("NX5001", "No broker answers at kafka-1:9093.", "nexflow doctor"))).Press("K"),
        ["seek"] = d => d.Loaded().Opened().Press("t"),
        ["seek-range"] = d => d.Loaded().Opened().Press("t", "r").Type("10-20").Press("enter"),
        ["help"] = d => d.Loaded().Opened().Press("?"),
        ["palette-set"] = d => d.Loaded().Press(":").Type("set "),
        ["palette-filter"] = d => d.Loaded().Press(":").Type("topics /pay"),
        ["palette"] = d => d.Loaded().Press(":").Type("pay"),
        ["command"] = d => d.Loaded().Opened().Press("!"),
        ["jobs"] = d => d.Loaded().Send(new ConsoleMessage.JobChanged(new JobState(1, "read authorisations, newest first", JobPhase.Done, d.Now, 500, null, d.Now.AddMilliseconds(12), "500 scanned · 40 KB"))).Send(new ConsoleMessage.JobChanged(new JobState(2, "follow payments.completed", JobPhase.Running, d.Now.AddSeconds(-40), 120))).Press("J"),
        ["quit"] = d => d.Loaded().Send(new ConsoleMessage.JobChanged(new JobState(2, "follow payments.completed", JobPhase.Running, d.Now))).Press("q"),
        ["read-only"] = d => { d.Model = d.Model with { Cluster = new ClusterIdentity("prod-eu", "kafka", "kafka-1:9093", true), Colour = "red" }; d.Loaded().Opened(); },
        ["stats"] = d => d.Loaded().Press("2"),
        ["trace"] = d => d.Loaded().Press("3"),
        ["dlq"] = d => d.Loaded().Press("4"),
        ["build"] = d => d.Loaded().Press("5"),
    };

    private static ConsoleDriver Detail(ConsoleDriver driver)
    {
        driver.Loaded().Opened().Press("enter");
        var row = driver.Model.Topics.Detail!.Row;
        var value = new RecordValue(
        [
            new Field("payment_id", new StringValue("P000999")),
            new Field("amount", new DecimalValue(1299950, 2)),
            new Field("captured", new BoolValue(true)),
            new Field("card", new RecordValue([new Field("last4", new StringValue("4242")), new Field("country", Value.Null)], "Card")),
            new Field("lines", new ListValue([new Int64Value(9007199254740993), new StringValue("zwei 漢字 👩‍👩‍👧")])),
        ], "Payment");
        var record = new Nexflow.Core.Records.Record
        {
            Message = row.Message,
            Key = new DecodedPart { Value = new StringValue("card-5"), Format = "text" },
            Value = new DecodedPart { Value = value, Format = "avro", Schema = new SchemaIdentity(7, "authorisations-value", 2, "AVRO", "Payment") },
        };
        return driver.Send(new ConsoleMessage.Decoded(row, new RecordContent(record, """{"type":"record","name":"Payment","fields":[{"name":"payment_id","type":"string"}]}""")));
    }

    private static void Undecodable(ConsoleDriver driver)
    {
        driver.Loaded().Opened().Press("enter");
        var row = driver.Model.Topics.Detail!.Row;
        var record = new Nexflow.Core.Records.Record
        {
            Message = row.Message,
            Key = new DecodedPart { Value = new StringValue("card-5"), Format = "text" },
            Value = new DecodedPart { Value = new BytesValue(row.Message.Value), Format = "avro", Failure = new DecodeFailure("NX4102", "schema 99 is not in the registry", 1) },
        };
        driver.Send(new ConsoleMessage.Decoded(row, new RecordContent(record)));
    }

    private static void Follow(ConsoleDriver driver)
    {
        driver.Loaded().Opened().Press("f", "j", "j");
        driver.Send(new ConsoleMessage.RecordsArrived(driver.Model.Topics.Records!.FollowRequest, [new RecordRow(Samples.Message("authorisations", 0, 1001)), new RecordRow(Samples.Message("authorisations", 0, 1000))], AtTop: true));
    }

    /// <summary>Escape sequences, bidi overrides, wide and joined characters, a lone surrogate: pictures of them, columns in place.</summary>
    private static void Hostile(ConsoleDriver driver)
    {
        driver.Loaded().Press("enter");
        var request = driver.Model.Topics.Records!.Request;
        string[] values = ["\u001b[2J\u001b]52;c;eA==\u0007 cleared?", "漢字かな交じり文 wide", "👩‍👩‍👧 family, e\u0301 accent", "\u202Eright to left", "tab\there, line\nbreak", new string('x', 5000)];
        driver.Send(new ConsoleMessage.ReadStarted(request, Samples.Ranges("authorisations")));
        driver.Send(new ConsoleMessage.RecordsArrived(request, [.. values.Select((v, i) => new RecordRow(Samples.Message("authorisations", i % 3, 900 - i, v)))], AtTop: false));
    }
}
