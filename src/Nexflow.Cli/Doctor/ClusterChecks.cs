using System.Globalization;
using Nexflow.Cli.Commands;
using Nexflow.Cli.Opening;
using Nexflow.Cli.Output;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Recordings;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings;
using Nexflow.Reports.Doctor;
using Nexflow.Streams.Stats;

namespace Nexflow.Cli.Doctor;

/// <summary>Opens the cluster and looks around.</summary>
internal sealed class ClusterChecks(CommandContext context, NexflowSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<IReadOnlyList<DoctorCheck>> RunAsync()
    {
        var checks = new List<DoctorCheck>();
        try
        {
            using var patience = new CancellationTokenSource(Patience, context.Host.Clock);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, context.Cancellation);
            await using var opened = new ClusterOpener(context).Open(settings);
            await LookAsync(checks, opened, both.Token);
            if (context.Host.OpenCluster?.Invoke(settings.Profile) is null && new ClusterOpener(context).Recording(settings) is { } files)
            {
                checks.Add(Files(RecordingCheck.Run(files, both.Token)));
            }
        }
        catch (DiagnosticException e)
        {
            checks.Add(Failed(e.Diagnostics[0]));
        }
        catch (ClusterException e)
        {
            checks.Add(Failed(Problems.Of(e)));
        }
        catch (OperationCanceledException) when (context.Signal is null)
        {
            checks.Add(new DoctorCheck("cluster", CheckStatus.Failed, $"no answer in {Patience.TotalSeconds} s", "nexflow explain NX5012"));
        }

        return checks;
    }

    private async Task LookAsync(List<DoctorCheck> checks, OpenedCluster opened, CancellationToken cancellation)
    {
        var identity = opened.Cluster.Identity;
        var description = await opened.Cluster.DescribeAsync(cancellation);
        var brokers = description.Brokers.Count == 1 ? "1 broker" : $"{description.Brokers.Count} brokers";
        checks.Add(new DoctorCheck("cluster", CheckStatus.Ok, $"{identity.Name} ({identity.Kind}), {brokers}, {(identity.ReadOnly ? "read-only" : "writable")}"));
        var inventory = await new InventorySampler(opened.Cluster, context.Host.Clock, InventorySettings.Of(settings)).SampleAsync(cancellation);
        checks.Add(Topics(inventory.Topics));
        checks.Add(Groups(inventory.Groups));
    }

    private static DoctorCheck Topics(TopicInventory inventory)
    {
        var leaderless = inventory.Topics.Sum(topic => topic.Leaderless);
        var under = inventory.Topics.Sum(topic => topic.UnderReplicated);
        var found = string.Create(CultureInfo.InvariantCulture, $"{inventory.Topics.Count} topics, {inventory.Topics.Sum(topic => topic.Messages):N0} messages");
        return (leaderless, under) switch
        {
            (0, 0) => new DoctorCheck("topics", CheckStatus.Ok, found),
            (0, _) => new DoctorCheck("topics", CheckStatus.Warning, $"{found}, {under} partitions under-replicated", "nexflow topics shows which; look at the brokers"),
            _ => new DoctorCheck("topics", CheckStatus.Failed, $"{found}, {leaderless} partitions without leader", "nexflow topics shows which; look at the brokers"),
        };
    }

    private static DoctorCheck Groups(GroupInventory inventory)
    {
        if (inventory.Problem is { } problem)
        {
            return new DoctorCheck("groups", CheckStatus.Warning, problem, "ask for the right to describe groups, or do without lag");
        }

        var lagging = inventory.Groups.Count(group => group.Lag > 0);
        return new DoctorCheck("groups", CheckStatus.Ok, $"{inventory.Groups.Count} consumer groups, {lagging} with lag");
    }

    private static DoctorCheck Files(IReadOnlyList<Diagnostic> problems) => problems.Count == 0
        ? new DoctorCheck("files", CheckStatus.Ok, "every file of the recording is as its manifest says")
        : Failed(problems[0]) with { Name = "files", Detail = problems.Count == 1 ? problems[0].Message : $"{problems.Count} files are damaged; the first: {problems[0].Message}" };

    private static DoctorCheck Failed(Diagnostic diagnostic) => new(
        "cluster", CheckStatus.Failed, diagnostic.Message, string.Join("; ", diagnostic.Fixes.Select(fix => fix.Title).Append($"nexflow explain {diagnostic.Code}")));
}
