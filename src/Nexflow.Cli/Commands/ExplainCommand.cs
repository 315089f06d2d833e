using System.CommandLine;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;
using Nexflow.Reports.Problems;

namespace Nexflow.Cli.Commands;

/// <summary>The help page of a diagnostic code, or the list of all.</summary>
internal sealed class ExplainCommand : CliCommand
{
    public const string Summary = "Explain a diagnostic code, or list all";

    private readonly Argument<string?> _code = Complete.Codes(new Argument<string?>("code")
    {
        Description = "A code: NX5004, or 5004",
        HelpName = "CODE",
        Arity = ArgumentArity.ZeroOrOne,
    });

    private readonly Option<OutputFormat> _output = OutputOption.Create();

    public ExplainCommand()
        : base("explain", Summary)
    {
        Add(_code);
        Add(_output);
    }

    public override IReadOnlyList<Example> Examples =>
    [
        new("nexflow explain NX5004", "cause and next step"),
        new("nexflow explain", "all codes"),
    ];

    public override Task<ExitCode> RunAsync(CommandContext context)
    {
        var printer = new ResultPrinter(context, context.Get(_output));
        if (context.Get(_code) is not { } code)
        {
            printer.PrintList(DiagnosticCatalogue.All, new CodesReport(), ResultForms.Of);
            return Task.FromResult(ExitCode.Ok);
        }

        var entry = DiagnosticCatalogue.Find(code) ?? throw new UsageException($"there is no code '{PlainText.Escape(code)}'", [.. Help(code)]);
        printer.Print(entry, new ExplainReport(), ResultForms.Of);
        return Task.FromResult(ExitCode.Ok);
    }

    private static IEnumerable<string> Help(string code)
    {
        if (DidYouMean.Closest(code, DiagnosticCatalogue.All.Select(entry => entry.Code)) is { } guess)
        {
            yield return $"did you mean {guess}?";
        }

        yield return "nexflow explain lists all codes";
    }
}
