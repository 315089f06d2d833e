using Nexflow.Cli.Commands;
using Nexflow.Cli.Help;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Diagnostics;

namespace Nexflow.Cli.Hosting;

/// <summary>Parses, runs one command, and turns whatever happens into an exit code. The one place that knows all of them.</summary>
internal sealed class Application(CliHost host)
{
    public async Task<ExitCode> RunAsync(IReadOnlyList<string> arguments)
    {
        try
        {
            var code = await DispatchAsync(CommandLine.Parse(arguments));
            host.Output.Flush();
            return code;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Ok;
        }
        catch (IOException e)
        {
            return OutputFailed(host, e);
        }
    }

    public static ExitCode OutputFailed(CliHost host, IOException problem)
    {
        host.Error.WriteLine($"error: the output cannot be written: {problem.Message}");
        return ExitCode.Unreachable;
    }

    private async Task<ExitCode> DispatchAsync(CommandLine line)
    {
        if (line.AsksForHelp)
        {
            new HelpPage(host, line).Write();
            return ExitCode.Ok;
        }

        if (line.Error is { } error)
        {
            return Fail(error, line);
        }

        using var context = new CommandContext(host, line);
        try
        {
            var code = await (line.Command ?? new ConsoleCommand()).RunAsync(context);
            return context.Signal ?? code;
        }
        catch (OperationCanceledException) when (context.Signal is not null)
        {
            return context.Signal.Value;
        }
        catch (UsageException e)
        {
            return Fail(e.Error, line);
        }
        catch (DiagnosticException e)
        {
            host.Output.Flush();
            context.Diagnostics.Write(e.Diagnostics);
            return Problems.ExitCodeOf(e.Diagnostics);
        }
        catch (ClusterException e)
        {
            host.Output.Flush();
            var diagnostic = Problems.Of(e);
            context.Diagnostics.Write([diagnostic]);
            return Problems.ExitCodeOf([diagnostic]);
        }
    }

    private ExitCode Fail(UsageError error, CommandLine line)
    {
        new DiagnosticWriter(host, line.Color).Write(error);
        return ExitCode.Usage;
    }
}
