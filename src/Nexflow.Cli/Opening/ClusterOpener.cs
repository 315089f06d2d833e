using Nexflow.Cli.Commands;
using Nexflow.Cli.Configuration;
using Nexflow.Clusters.Ports;
using Nexflow.Clusters.Recordings;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings;

namespace Nexflow.Cli.Opening;

/// <summary>From settings to an open cluster: the one place that knows the adapters.</summary>
internal sealed class ClusterOpener(CommandContext context)
{
    /// <exception cref="DiagnosticException">Settings are wrong, or there is no such recording.</exception>
    public OpenedCluster Open() => Open(new SettingsSource(context).ReadValid());

    public OpenedCluster Open(NexflowSettings settings)
    {
        var profile = settings.Profile;
        var cluster = context.Host.OpenCluster?.Invoke(profile) ?? Open(profile);
        return new OpenedCluster(cluster, settings);
    }

    /// <summary>The files behind an embedded cluster; null for a real one.</summary>
    public IRecordingFiles? Recording(NexflowSettings settings) => settings.Profile.Cluster.Kind == ClusterKind.Kafka ? null : Files(settings.Profile);

    private ICluster Open(Profile profile) => profile.Cluster.Kind switch
    {
        ClusterKind.Kafka => throw new DiagnosticException(KafkaComesLater(profile)),
        ClusterKind.Embedded when !profile.ReadOnly => RecordingCluster.OpenCopy(Files(profile), context.Host.Clock),
        _ => RecordingCluster.OpenReadOnly(Files(profile), context.Host.Clock),
    };

    /// <summary>The folder; where there is none, the recording of that name inside the executable.</summary>
    private IRecordingFiles Files(Profile profile)
    {
        var location = profile.Cluster.Location;
        var builtIn = new ResourceRecordingFiles(typeof(ClusterOpener).Assembly, location.TrimEnd('/'));
        if (profile.ClusterOrigin.Layer == SettingLayer.Default && builtIn.Exists)
        {
            return builtIn;
        }

        var folder = new FolderRecordingFiles(Path.GetFullPath(location, BaseOf(profile.ClusterOrigin)));
        return !folder.Exists && builtIn.Exists ? builtIn : folder;
    }

    /// <summary>A path in a file is relative to that file; any other to the working folder.</summary>
    private string BaseOf(SettingOrigin origin) =>
        origin is { Layer: SettingLayer.ProjectFile or SettingLayer.UserFile, Source: { } file }
            ? Path.GetDirectoryName(Path.GetFullPath(file.Name, context.Host.WorkingFolder)) ?? context.Host.WorkingFolder
            : context.Host.WorkingFolder;

    private static Diagnostic KafkaComesLater(Profile profile) => new()
    {
        Code = "NX5030",
        Message = $"{profile.Cluster} is a Kafka cluster, and this build has no Kafka adapter yet",
        Fixes = [new Fix("open a recording or a snapshot: --cluster embedded:recordings/payments-incident")],
    };
}
