using Nexflow.Cli.Hosting;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

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

    public static Diagnostic UnknownTopic(string name, IEnumerable<string> known) => new()
    {
        Code = "NX5004",
        Message = $"there is no topic '{name}'",
        Fixes = [.. Guess(name, known), new Fix("nexflow topics lists them")],
    };

    public static Diagnostic UnknownGroup(string name, IEnumerable<string> known) => new()
    {
        Code = "NX5031",
        Message = $"there is no consumer group '{name}'",
        Fixes = [.. Guess(name, known), new Fix("nexflow groups lists them")],
    };

    public static ExitCode ExitCodeOf(IReadOnlyList<Diagnostic> diagnostics) => diagnostics[0].Code switch
    {
        "NX5001" or "NX5002" or "NX5003" or "NX5012" or "NX5030" => ExitCode.Unreachable,
        "NX5007" => ExitCode.Refused,
        _ => ExitCode.Diagnostics,
    };

    private static IEnumerable<Fix> Guess(string name, IEnumerable<string> known) =>
        DidYouMean.Closest(name, known) is { } guess ? [new Fix($"did you mean '{guess}'?", null, guess)] : [];
}
