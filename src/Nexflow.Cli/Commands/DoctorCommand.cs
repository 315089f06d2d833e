using System.CommandLine;
using Nexflow.Cli.Configuration;
using Nexflow.Cli.Doctor;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Reports.Doctor;

namespace Nexflow.Cli.Commands;

/// <summary>Looks at everything that could be in the way, and says what to do.</summary>
internal sealed class DoctorCommand : CliCommand
{
    public const string Summary = "Check terminal, configuration, cluster and machine";

    private readonly Option<OutputFormat> _output = OutputOption.Create();

    public DoctorCommand()
        : base("doctor", Summary) => Add(_output);

    public override IReadOnlyList<Example> Examples =>
    [
        new("nexflow doctor", "each check with ok, warn or fail, and the next step"),
        new("nexflow doctor --profile prod -o json", "for a health check; exit 4 when the cluster is out of reach, 2 when something else is broken"),
    ];

    public override async Task<ExitCode> RunAsync(CommandContext context)
    {
        var settings = new SettingsSource(context).Read();
        var checks = new List<DoctorCheck>();
        checks.AddRange(new TerminalChecks(context.Host).Run());
        checks.AddRange(new SettingsChecks(context.Host, settings).Run());
        var cluster = await new ClusterChecks(context, settings.Settings).RunAsync();
        checks.AddRange(cluster);
        checks.AddRange(new MachineChecks(context.Host).Run());
        new ResultPrinter(context, context.Get(_output)).PrintList(checks, new DoctorReport(), ResultForms.Of);
        return cluster.Any(check => check.Status == CheckStatus.Failed) ? ExitCode.Unreachable
            : checks.Exists(check => check.Status == CheckStatus.Failed) ? ExitCode.Diagnostics
            : ExitCode.Ok;
    }
}
