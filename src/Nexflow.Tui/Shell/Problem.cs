using Nexflow.Clusters.Ports;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Tui.Shell;

/// <summary>What went wrong, as an error state shows it: code, cause, next step.</summary>
/// <param name="Retry">Trying again may help: the state offers the retry key.</param>
internal sealed record Problem(string Code, string Cause, string NextStep, bool Retry = true)
{
    public static Problem Of(ClusterException error) => new(error.Code, error.Message, NextStepOf(error.Error), error.IsTransient || error.Error == ClusterError.OffsetOutOfRange);

    public static Problem Of(Diagnostic diagnostic) =>
        new(diagnostic.Code, diagnostic.Message, diagnostic.Fixes.Count > 0 ? diagnostic.Fixes[0].Title : $"nexflow explain {diagnostic.Code}", Retry: false);

    private static string NextStepOf(ClusterError error) => error switch
    {
        ClusterError.Unreachable => "Check that the brokers run and that this machine can reach them: nexflow doctor",
        ClusterError.TimedOut => "The cluster answers slowly. Press r to try again.",
        ClusterError.AccessDenied => "The profile's user lacks the right. Ask for it, or choose another profile.",
        ClusterError.AuthenticationFailed => "Check user and password of the profile: nexflow config show",
        ClusterError.UnknownTopic or ClusterError.UnknownPartition => "It may have been deleted. Press r to load the topics again.",
        ClusterError.OffsetOutOfRange => "Retention removed the offset. Press t to choose another position.",
        ClusterError.Corrupt => "The recording is damaged. Fetch it again, or open another with --cluster.",
        _ => "Press ? for help, or run nexflow doctor.",
    };
}
