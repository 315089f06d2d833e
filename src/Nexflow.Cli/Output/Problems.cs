using Nexflow.Cli.Hosting;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Cli.Output;

/// <summary>Turns what the environment could not do into diagnostics, and diagnostics into exit codes.</summary>
internal static class Problems
{
    public static Diagnostic Of(ClusterException problem) => new()
    {
        Code = problem.Code,
        Message = problem.Message,
        Fixes = DiagnosticCatalogue.Find(problem.Code) is { } entry ? [new Fix(entry.NextStep)] : [],
    };

    public static ExitCode ExitCodeOf(IReadOnlyList<Diagnostic> diagnostics) => diagnostics[0].Code switch
    {
        "NX5001" or "NX5002" or "NX5003" or "NX5011" or "NX5012" => ExitCode.Unreachable,
        "NX5007" => ExitCode.Refused,
        _ => ExitCode.Diagnostics,
    };
}
