using System.Globalization;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Streams.Stats;
using Nexflow.Terminal.Text;
using Nexflow.Tui.Running;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Screens.Topics.Painting;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Linear;

/// <summary>The commands of the linear console; each prints whole sentences or one line a record.</summary>
internal sealed class LinearCommands(ICluster cluster, InventorySampler sampler, DecodingReader reader, TimeProvider clock, TextWriter output)
{
    private const int PageSize = 20;

    private IReadOnlyList<TopicSummary> _topics = [];
    private string? _topic;
    private IReadOnlyList<PartitionRange> _older = [];

    public async Task TopicsAsync()
    {
        var inventory = await sampler.SampleAsync(CancellationToken.None).ConfigureAwait(false);
        _topics = [.. inventory.Topics.Topics.Where(t => !t.IsInternal)];
        await SayAsync($"{cluster.Identity.Name}, {cluster.Identity.Kind}{(cluster.Identity.ReadOnly ? ", read-only" : "")}, {_topics.Count} topics.").ConfigureAwait(false);
        for (var i = 0; i < _topics.Count; i++)
        {
            var t = _topics[i];
            var lag = t.Lag is { } l ? $", lag {Numbers.Grouped(l)}{(t.IsStalled ? ", stalled" : "")}" : "";
            await SayAsync($"{i + 1}. {t.Name}: {Numbers.Grouped(t.Messages)} messages in {t.Partitions.Count} {(t.Partitions.Count == 1 ? "partition" : "partitions")}{lag}{(t.IsDeadLetter ? ", dead letters" : "")}.").ConfigureAwait(false);
        }
    }

    public async Task RunAsync(string line)
    {
        switch (line)
        {
            case "":
                return;
            case "topics":
                await TopicsAsync().ConfigureAwait(false);
                return;
            case "older" when _topic is not null:
                await ReadAsync(_topic, _older).ConfigureAwait(false);
                return;
            case "help" or "?":
                await SayAsync("Commands: a topic's number or name reads its newest records; older reads the page before; topics lists again; quit ends.").ConfigureAwait(false);
                return;
        }

        var topic = int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= _topics.Count
            ? _topics[number - 1].Name
            : _topics.FirstOrDefault(t => t.Name == line)?.Name;
        await (topic is null ? SayAsync($"There is no topic '{CellText.Clean(line)}'. Type topics for the list.") : ReadAsync(topic, null)).ConfigureAwait(false);
    }

    private async Task ReadAsync(string topic, IReadOnlyList<PartitionRange>? ranges)
    {
        var request = new ReadRequest(1, topic, SeekRequest.Latest, Backward: true, AtTop: false, Follow: false, NewestFirst: true, PageSize, ranges is null ? null : [.. ranges]);
        var resolution = await ReadPlans.ResolveAsync(cluster, request, CancellationToken.None).ConfigureAwait(false);
        if (resolution.Plan is not { } plan)
        {
            await SayAsync(resolution.Diagnostics[0].Message).ConfigureAwait(false);
            return;
        }

        var rows = new List<RecordRow>();
        await using var sink = new RowSink(request, reader, clock, m => rows.AddRange(m is ConsoleMessage.RecordsArrived a ? a.Rows : []), CancellationToken.None);
        var verdict = await Scanner.RunAsync(cluster, plan, sink, clock, null, CancellationToken.None).ConfigureAwait(false);
        await sink.FlushAsync().ConfigureAwait(false);
        foreach (var row in rows)
        {
            await SayAsync(Line(row)).ConfigureAwait(false);
        }

        await SayAsync($"{topic}: {VerdictText.Of(verdict)}.").ConfigureAwait(false);
        _topic = topic;
        var lowest = rows.GroupBy(r => r.Id.Partition).ToDictionary(g => g.Key, g => g.Min(r => r.Id.Offset));
        _older = [.. plan.Ranges.Concat(plan.Empty).Select(r => r with { To = lowest.GetValueOrDefault(r.Partition.Partition, r.To) })];
    }

    private string Line(RecordRow row)
    {
        var text = row.Text(reader);
        var value = text.Failure is { } failure ? $"cannot be decoded: {failure}" : text.Value ?? "null";
        return string.Create(CultureInfo.InvariantCulture, $"partition {row.Id.Partition} offset {row.Id.Offset}, {RecordTime.Full(row.Message, clock.GetUtcNow(), clock.LocalTimeZone)}, key {text.Key ?? "null"}: {value}");
    }

    // One sanitiser for everything that reaches a terminal.
    private Task SayAsync(string text) => output.WriteLineAsync(CellText.Clean(text));
}
