using Nexflow.Cli.Commands;
using Nexflow.Cli.Configuration;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Opening;
using Nexflow.Cli.Parsing;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Cli.Completion;

/// <summary>Names that only the cluster or the settings know.</summary>
internal sealed class NameSource(CliHost host, CommandLine line)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<IReadOnlyList<Candidate>> FindAsync(string marker)
    {
        using var context = new CommandContext(host, line);
        switch (marker)
        {
            case Complete.CodeNames:
                return [.. DiagnosticCatalogue.All.Select(entry => new Candidate(entry.Code, entry.Title))];
            case Complete.SettingNames:
                return [.. new SettingsSource(context).Read().Settings.All().Select(setting => new Candidate(setting.Name, setting.Doc))];
            case Complete.ProfileNames:
                return [.. new SettingsSource(context).Read().Settings.Profiles.Values.Select(profile => new Candidate(profile.Name, profile.Cluster.ToString()))];
            default:
                return await FromClusterAsync(context, marker);
        }
    }

    private static async Task<IReadOnlyList<Candidate>> FromClusterAsync(CommandContext context, string marker)
    {
        using var patience = new CancellationTokenSource(Patience, context.Host.Clock);
        await using var opened = new ClusterOpener(context).Open();
        return marker == Complete.TopicNames
            ? [.. (await opened.Cluster.ListTopicsAsync(patience.Token)).Where(topic => !topic.Internal).Select(topic => new Candidate(topic.Name, $"{topic.Partitions.Count} partitions"))]
            : [.. (await opened.Cluster.ListGroupsAsync(patience.Token)).Select(group => new Candidate(group.Id, group.State))];
    }
}
