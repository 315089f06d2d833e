using System.CommandLine;
using Nexflow.Cli.Configuration;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Reports.Configuration;

namespace Nexflow.Cli.Commands;

/// <summary>All settings with their values and origins. Secrets show where they come from, never what they are.</summary>
internal sealed class ConfigShowCommand : CliCommand
{
    private readonly Option<bool> _changed = new("--changed") { Description = "Only what differs from the defaults" };

    private readonly Option<OutputFormat> _output = OutputOption.Create();

    public ConfigShowCommand()
        : base("show", "Show all settings, their values and where they come from")
    {
        Add(_changed);
        Add(_output);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("nexflow config show --changed", "what files, variables and flags set"),
        new("nexflow config show -o json", "for scripts"),
    ];

    public override Task<ExitCode> RunAsync(CommandContext context)
    {
        var result = new SettingsSource(context).Read();
        var settings = result.Settings.All().Where(setting => !context.Get(_changed) || setting.Origin.Source is not null).ToList();
        new ResultPrinter(context, context.Get(_output)).PrintList(settings, new SettingsReport(), ResultForms.Of);
        if (result.Diagnostics.Count > 0)
        {
            context.Host.Output.Flush();
            context.Diagnostics.Write(result.Diagnostics);
        }

        return Task.FromResult(result.HasErrors ? ExitCode.Diagnostics : ExitCode.Ok);
    }
}
