using Nexflow.Cli.Hosting;
using Nexflow.Cli.Opening;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Cli.Records;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;
using Nexflow.Core.Text;
using Nexflow.Core.Time;
using Nexflow.Streams.Decode;
using Nexflow.Streams.Peek;

namespace Nexflow.Cli.Commands;

/// <summary>Looks into topics. Records go to stdout as they come, the verdict to stderr.</summary>
internal sealed class PeekCommand : CliCommand
{
    public const string Summary = "Show records of topics: a range, the newest, or what comes";

    private readonly PeekOptions _options = new();

    public PeekCommand()
        : base("peek", Summary) => _options.AddTo(this);

    public override IReadOnlyList<Example> Examples =>
    [
        new("nexflow peek payments.requested", "the newest 10 records"),
        new("nexflow peek payments.requested --last 100 -o jsonl | jq .value", "the newest 100, as JSON Lines"),
        new("nexflow peek payments.requested start", "the whole topic, from its low watermark"),
        new("nexflow peek 'payments.*' @-15m --ordered", "a quarter of an hour of several topics, merged by time"),
        new("nexflow peek payments.requested 702000:702100 --partition 0", "a hundred offsets of one partition"),
        new("nexflow peek payments.requested --last 5 --follow", "like tail -f"),
        new("nexflow peek payments.requested --fields '$key,amount,merchant.id' -o csv", "some fields, as CSV"),
        new("nexflow peek payments.requested start --format '%p %o %k'", "a template, as of kcat"),
    ];

    public override async Task<ExitCode> RunAsync(CommandContext context)
    {
        if (context.Get(_options.Format) is not null && context.Get(_options.Fields) is not null)
        {
            throw new UsageException("--format and --fields exclude each other");
        }

        await using var opened = new ClusterOpener(context).Open();
        var topics = await PeekPlan.TopicsAsync(opened.Cluster, context.Get(_options.Topics)!, context.Cancellation);
        if (topics.Count == 0)
        {
            context.Note($"no topic matches {context.Get(_options.Topics)}");
            return context.Get(_options.FailEmpty) ? ExitCode.Empty : ExitCode.Ok;
        }

        var request = new PeekPlan(context, _options).Make(topics);
        var fields = context.Get(_options.Fields) is { } paths ? RecordColumns.Parse(paths) : null;
        var writer = Writer(context, fields, severalTopics: topics.Count > 1);
        var watch = new FieldWatch(writer, fields ?? []);
        await using var traffic = request.Follow ? await opened.StartTrafficAsync(context.Host.Clock, context.Cancellation) : null;
        var verdict = await ScanAsync(context, opened.Cluster, request, writer, watch);
        writer.End(context.Get(_options.Verdict) ? verdict : null);
        context.Host.Output.Flush();
        VerdictWriter.Write(context, verdict);
        foreach (var note in watch.Notes())
        {
            context.Note(note);
        }

        if (verdict is { Scanned: 0, End: ScanEnd.EndReached })
        {
            await SayWhereRecordsAreAsync(context, opened.Cluster, topics);
        }

        return ExitCodeOf(context, verdict);
    }

    /// <summary>An empty range is most often a range beside the data: the newest record tells where that is.</summary>
    private static async Task SayWhereRecordsAreAsync(CommandContext context, ICluster cluster, IReadOnlyList<string> topics)
    {
        Record? newest = null;
        var last = new PeekRequest { Scan = new ScanRequest { Topics = topics }, Last = 1 };
        await new PeekTool(cluster, (message, _) => ValueTask.FromResult(RawDecoder.Decode(message)), context.Host.Clock)
            .RunAsync(last, _ => { }, Keep, null, context.Cancellation);
        context.Note(newest is null
            ? "there is no record at all"
            : $"no record lies in this range; the newest is of {TimeText.Format(DateTimeOffset.FromUnixTimeMilliseconds(newest.Message.TimestampMs))}");

        ValueTask Keep(IReadOnlyList<Record> records, CancellationToken cancellation)
        {
            newest = records.LastOrDefault() ?? newest;
            return ValueTask.CompletedTask;
        }
    }

    private async Task<ScanVerdict> ScanAsync(CommandContext context, ICluster cluster, PeekRequest request, IRecordWriter writer, FieldWatch watch)
    {
        var progress = new ScanProgress();
        using var line = ProgressLine.Start(context, progress);
        DecodeMessage decode = context.Get(_options.Raw)
            ? (message, _) => ValueTask.FromResult(RawDecoder.Decode(message))
            : new RecordDecoder(cluster.Schemas).DecodeAsync;
        var output = context.Host.Output;
        var first = true;
        return await new PeekTool(cluster, decode, context.Host.Clock).RunAsync(request, context.Warn, Take, progress, context.Cancellation);

        ValueTask Take(IReadOnlyList<Record> records, CancellationToken cancellation)
        {
            foreach (var record in records)
            {
                watch.Write(record);
            }

            writer.EndPortion();
            if (first || request.Follow || context.Host.OutputIsTerminal)
            {
                output.Flush();
                first = false;
            }

            return ValueTask.CompletedTask;
        }
    }

    private IRecordWriter Writer(CommandContext context, IReadOnlyList<RecordColumn>? fields, bool severalTopics)
    {
        var host = context.Host;
        Func<string, string> safe = host.OutputIsTerminal ? PlainText.Escape : text => text;
        if (context.Get(_options.Format) is { } format)
        {
            return new FormatRecordWriter(host.Output, FormatTemplate.Parse(format, safe));
        }

        var output = context.Get(_options.Output);
        return output == OutputFormat.Table
            ? new TableRecordWriter(host.Output, Ansi.For(host, context.Color, host.OutputIsTerminal), fields ?? RecordColumns.ForTable(severalTopics), host.OutputIsTerminal ? host.TerminalWidth() : null)
            : new LineRecordWriter(host.Output, output, fields ?? RecordColumns.All, safe);
    }

    private ExitCode ExitCodeOf(CommandContext context, ScanVerdict verdict) => verdict switch
    {
        { End: ScanEnd.Error, Failure: { } failure } when verdict.Coverage.All(coverage => !coverage.Complete) => Problems.ExitCodeOf([Problems.Of(failure)]),
        { Failure: not null } or { End: ScanEnd.Error } => ExitCode.Partial,
        { Matched: 0 } when context.Get(_options.FailEmpty) => ExitCode.Empty,
        _ => ExitCode.Ok,
    };
}
