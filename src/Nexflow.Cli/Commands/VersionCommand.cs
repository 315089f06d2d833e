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

    public override Task<ExitCode> RunAsync(CommandContext context)
    {
        var native = !File.Exists(Path.Combine(AppContext.BaseDirectory, "nexflow.dll"));
        var platform = RuntimeInformation.RuntimeIdentifier;
        var commit = BuildInfo.Commit.Length > 9 ? BuildInfo.Commit[..9] : BuildInfo.Commit;
        if (context.Get(_output) == VersionFormat.Json)
        {
            context.Host.Output.WriteLine(
                $$"""{"name":"nexflow","version":"{{BuildInfo.Version}}","commit":"{{BuildInfo.Commit}}","platform":"{{platform}}","native":{{(native ? "true" : "false")}}}""");
        }
        else
        {
            var source = commit.Length > 0 ? commit + ", " : "";
            context.Host.Output.WriteLine($"nexflow {BuildInfo.Version} ({source}{platform}, {(native ? "native" : ".NET runtime")})");
        }

        return Task.FromResult(ExitCode.Ok);
    }
}
