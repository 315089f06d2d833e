using System.CommandLine;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Opening;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;
using Nexflow.Reports.Groups;
using Nexflow.Streams.Stats;

namespace Nexflow.Cli.Commands;

/// <summary>Lists consumer groups, or describes the one that was named.</summary>
internal sealed class GroupsCommand : CliCommand
{
    public const string Summary = "List consumer groups with their lag, or describe one";

    private readonly Argument<string?> _groups = Complete.Groups(new Argument<string?>("group")
    {
        Description = "A group's id, or patterns: payments-*,!test-*",
        HelpName = "GROUP|PATTERN",
        Arity = ArgumentArity.ZeroOrOne,
    });

    private readonly Option<OutputFormat> _output = OutputOption.Create();

    public GroupsCommand()
        : base("groups", Summary)
    {
        Add(_groups);
        Add(_output);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("nexflow groups", "all groups; - stands where nothing was committed"),
        new("nexflow groups settlement-writer", "members, and lag per partition in records and in time"),
        new("nexflow groups -o json", "for scripts"),
    ];

    public override async Task<ExitCode> RunAsync(CommandContext context)
    {
        await using var opened = new ClusterOpener(context).Open();
        var sampler = new InventorySampler(opened.Cluster, context.Host.Clock, InventorySettings.Of(opened.Settings));
        var inventory = (await sampler.SampleAsync(context.Cancellation)).Groups;
        if (inventory.Problem is { } problem)
        {
            throw new DiagnosticException(new Diagnostic { Code = "NX5002", Message = problem });
        }

        var printer = new ResultPrinter(context, context.Get(_output));
        var text = context.Get(_groups);
        if (text is not null && inventory.Find(text) is { } one)
        {
            printer.Print(await UnreadSince.LookAsync(opened.Cluster, one, context.Host.Clock, context.Cancellation), new GroupReport(), ResultForms.OfDetail);
            return ExitCode.Ok;
        }

        var pattern = text is null ? null : TopicPattern.Parse(text, "GROUP").Value;
        if (pattern?.LiteralNames.FirstOrDefault(literal => inventory.Find(literal) is null) is { } missing)
        {
            throw new DiagnosticException(Problems.UnknownGroup(missing, inventory.Groups.Select(group => group.Id)));
        }

        var shown = inventory.Groups.Where(group => pattern?.IsMatch(group.Id) ?? true).ToList();
        printer.PrintList(shown, new GroupsReport(), ResultForms.Of);
        if (shown.Count == 0)
        {
            context.Note(pattern is null ? "the cluster has no consumer groups" : $"no group matches {pattern.Text}");
        }

        return ExitCode.Ok;
    }
}
