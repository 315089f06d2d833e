using System.CommandLine;
using Nexflow.Cli.Configuration;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Reports.Configuration;

namespace Nexflow.Cli.Commands;

/// <summary>One setting: meaning, value, origin, and the values it shadows.</summary>
internal sealed class ConfigExplainCommand : CliCommand
{
    private readonly Argument<string> _key = Complete.Settings(new Argument<string>("key") { Description = "A setting's name: stream.search.max_results", HelpName = "KEY" });

    private readonly Option<OutputFormat> _output = OutputOption.Create();

    public ConfigExplainCommand()
        : base("explain", "Explain one setting: meaning, value, where it comes from, what it shadows")
    {
        Add(_key);
        Add(_output);
    }

    public override IReadOnlyList<Example> Examples => [new("nexflow config explain profile.prod.read_only", "why a profile is read-only")];

    public override Task<ExitCode> RunAsync(CommandContext context)
    {
        var settings = new SettingsSource(context).ReadValid();
        var explanation = settings.Explain(context.Get(_key)!).Value;
        new ResultPrinter(context, context.Get(_output)).Print(explanation, new SettingReport(), ResultForms.Of);
        return Task.FromResult(ExitCode.Ok);
    }
}
