using System.CommandLine;
using System.Runtime.InteropServices;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;

namespace Nexflow.Cli.Commands;

internal sealed class VersionCommand : CliCommand
{
    public const string Summary = "Show the version, commit and runtime";

    private readonly Option<VersionFormat> _output = Choice.Option("--output", ["-o"], "How to print it", VersionFormat.Text);

    public VersionCommand()
        : base("version", Summary) => Add(_output);

    public override IReadOnlyList<Example> Examples => [new("nexflow version --output json", "for scripts and bug reports")];

    /// <summary>The line of <c>nexflow version</c>, without anything of a command line.</summary>
    public static ExitCode Answer(CliHost host)
    {
        try
        {
            host.Output.WriteLine(Line());
            host.Output.Flush();
            return ExitCode.Ok;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Ok;
        }
        catch (IOException e)
        {
            return Application.OutputFailed(host, e);
        }
    }

    public override Task<ExitCode> RunAsync(CommandContext context)
    {
        context.Host.Output.WriteLine(context.Get(_output) == VersionFormat.Json ? Json() : Line());
        return Task.FromResult(ExitCode.Ok);
    }

    private static bool IsNative => !File.Exists(Path.Combine(AppContext.BaseDirectory, "nexflow.dll"));

    private static string Line()
    {
        var commit = BuildInfo.Commit.Length > 9 ? BuildInfo.Commit[..9] + ", " : "";
        return $"nexflow {BuildInfo.Version} ({commit}{RuntimeInformation.RuntimeIdentifier}, {(IsNative ? "native" : ".NET runtime")})";
    }

    private static string Json() =>
        $$"""{"name":"nexflow","version":"{{BuildInfo.Version}}","commit":"{{BuildInfo.Commit}}","platform":"{{RuntimeInformation.RuntimeIdentifier}}","native":{{(IsNative ? "true" : "false")}}}""";
}
