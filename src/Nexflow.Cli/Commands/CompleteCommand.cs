using System.CommandLine;
using Nexflow.Cli.Completion;
using Nexflow.Cli.Hosting;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Cli.Commands;

/// <summary>What the completion scripts call. Prints candidates and nothing else, whatever happens.</summary>
internal sealed class CompleteCommand : CliCommand
{
    public const string CommandName = "__complete";

    private readonly Argument<string[]> _words = new("words") { Arity = ArgumentArity.ZeroOrMore };

    public CompleteCommand()
        : base(CommandName, "Candidates for a shell's completion") => Add(_words);

    public override async Task<ExitCode> RunAsync(CommandContext context)
    {
        try
        {
            foreach (var candidate in await new CompletionEngine(context.Host).CandidatesAsync(context.Get(_words) ?? []))
            {
                context.Host.Output.WriteLine(candidate.Meaning.Length == 0 ? candidate.Word : $"{candidate.Word}\t{candidate.Meaning}");
            }

            return ExitCode.Ok;
        }
        catch (Exception e) when (e is DiagnosticException or ClusterException or OperationCanceledException)
        {
            return ExitCode.Diagnostics;
        }
    }
}
