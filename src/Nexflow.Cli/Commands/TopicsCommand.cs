using System.CommandLine;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Opening;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;
using Nexflow.Reports.Topics;
using Nexflow.Streams.Stats;

namespace Nexflow.Cli.Commands;

/// <summary>Lists topics, or describes the one that was named.</summary>
internal sealed class TopicsCommand : CliCommand
{
    public const string Summary = "List topics, or describe one";

    private readonly Argument<string?> _topics = Complete.Topics(new Argument<string?>("topics")
    {
        Description = "A topic's name, or patterns: orders-*,!*.dlq,/regex/",
        HelpName = "TOPIC|PATTERN",
        Arity = ArgumentArity.ZeroOrOne,
    });

    private readonly Option<bool> _internal = new("--internal") { Description = "The cluster's own topics too" };

    private readonly Option<OutputFormat> _output = OutputOption.Create();

    public TopicsCommand()
        : base("topics", Summary)
    {
        Add(_topics);
        Add(_internal);
        Add(_output);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("nexflow topics", "all topics with messages, lag and readers"),
        new("nexflow topics 'payments.*,!*.dlq'", "by pattern, without dead letters"),
        new("nexflow topics payments.requested", "partitions, readers and configuration of one"),
        new("nexflow topics -o jsonl | jq -r .name", "for scripts"),
    ];

    public override async Task<ExitCode> RunAsync(CommandContext context)
    {
        await using var opened = new ClusterOpener(context).Open();
        var sampler = new InventorySampler(opened.Cluster, context.Host.Clock, InventorySettings.Of(opened.Settings));
        var inventory = await sampler.SampleAsync(context.Cancellation);
        var printer = new ResultPrinter(context, context.Get(_output));
        var text = context.Get(_topics);
        var pattern = text is null ? null : TopicPattern.Parse(text, "TOPIC").Value;
        if (pattern is not null && pattern.LiteralNames.ToList() is [var name] && name == text)
        {
            var topic = inventory.Topics.Find(name) ?? throw Unknown(name, inventory);
            var config = await opened.Cluster.DescribeTopicConfigAsync(name, context.Cancellation);
            printer.Print(TopicDetail.Of(inventory, topic, config), new TopicReport(), ResultForms.Of);
            return ExitCode.Ok;
        }

        if (pattern?.LiteralNames.FirstOrDefault(literal => inventory.Topics.Find(literal) is null) is { } missing)
        {
            throw Unknown(missing, inventory);
        }

        var shown = inventory.Topics.Topics.Where(topic => pattern?.IsMatch(topic.Name) ?? true).Where(topic => !topic.IsInternal || context.Get(_internal)).ToList();
        printer.PrintList(shown, new TopicsReport(), ResultForms.Of);
        if (shown.Count == 0)
        {
            context.Note(pattern is null ? "the cluster has no topics" : $"no topic matches {pattern.Text}");
        }

        return ExitCode.Ok;
    }

    private static DiagnosticException Unknown(string name, Inventory inventory) =>
        new(Problems.UnknownTopic(name, inventory.Topics.Topics.Select(topic => topic.Name)));
}
