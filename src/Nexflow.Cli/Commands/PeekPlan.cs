using System.Globalization;
using Nexflow.Cli.Parsing;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;
using Nexflow.Core.Text;
using Nexflow.Streams.Peek;

namespace Nexflow.Cli.Commands;

/// <summary>Turns the options of <c>peek</c> into a request.</summary>
internal sealed class PeekPlan(CommandContext context, PeekOptions options)
{
    private const int DefaultLast = 10;

    public PeekRequest Make(IReadOnlyList<string> topics)
    {
        var text = context.Get(options.Range);
        var follow = context.Get(options.Follow);
        var last = context.Get(options.Last);
        if (text is not null && last is not null)
        {
            throw new UsageException("RANGE and --last exclude each other", "--last N takes the newest N; -N as a RANGE takes the last N of each partition");
        }

        var limit = context.Get(options.Limit);
        var range = text is null
            ? OffsetRange.All with { From = new OffsetBound(follow && last is null ? OffsetBoundKind.End : OffsetBoundKind.Start) }
            : OffsetRangeText.Parse(text, "RANGE", context.Host.Clock).Value;
        return new PeekRequest
        {
            Scan = new ScanRequest
            {
                Topics = topics,
                Partitions = Partitions(),
                Range = range,
                Ordered = context.Get(options.Ordered),
                Isolation = context.Get(options.IsolationLevel) == Isolation.Uncommitted ? IsolationLevel.ReadUncommitted : IsolationLevel.ReadCommitted,
                Budget = new ScanBudget(BytesPerSecond: context.Get(options.MaxRate) is { } rate ? SizeText.ParseRate(rate, "--max-rate").Value : null),
            },
            Last = last ?? (text is null && !follow ? limit ?? DefaultLast : null),
            Follow = follow,
            Limit = limit,
        };
    }

    /// <summary>Names that must exist, and patterns matched against the cluster's names. Internal topics only by name.</summary>
    public static async Task<IReadOnlyList<string>> TopicsAsync(ICluster cluster, string text, CancellationToken cancellation)
    {
        var known = await cluster.ListTopicsAsync(cancellation);
        var pattern = TopicPattern.Parse(text, "TOPIC").Value;
        var named = pattern.LiteralNames.ToList();
        if (named.Find(name => known.All(topic => topic.Name != name)) is { } missing)
        {
            throw new Core.Diagnostics.DiagnosticException(Output.Problems.UnknownTopic(missing, known.Select(topic => topic.Name)));
        }

        return [.. known.Where(topic => named.Contains(topic.Name) || (!topic.Internal && pattern.IsMatch(topic.Name))).Select(topic => topic.Name)];
    }

    private List<int>? Partitions()
    {
        if (context.Get(options.Partition) is not { } text)
        {
            return null;
        }

        var numbers = new List<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                throw new UsageException($"--partition takes numbers such as 0,3, not '{text}'");
            }

            numbers.Add(number);
        }

        return numbers;
    }
}
