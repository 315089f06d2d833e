using System.CommandLine;
using Nexflow.Cli.Commands;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;

namespace Nexflow.Cli.Help;

/// <summary>The help page of one command or of the whole program: summary, usage, what it takes, examples.</summary>
internal sealed class HelpPage
{
    private const int DefaultWidth = 80;
    private const int MaxWidth = 110;

    private readonly CommandLine _line;
    private readonly HelpText _text;

    public HelpPage(CliHost host, CommandLine line)
    {
        _line = line;
        var width = Math.Clamp(host.OutputIsTerminal ? host.TerminalWidth() ?? DefaultWidth : DefaultWidth, 20, MaxWidth);
        var ansi = Ansi.For(host, line.Color, host.OutputIsTerminal);
        _text = new HelpText(host.Output, width, ansi);
    }

    public void Write()
    {
        var command = _line.Result.CommandResult.Command;
        if (_line.Command is { } cli)
        {
            WriteCommand(cli);
        }
        else
        {
            WriteProgram(command);
        }
    }

    private void WriteProgram(Command root)
    {
        _text.Paragraph("Nexflow: a console and a command line for event streams.");
        _text.Heading("Usage");
        _text.Paragraph("nexflow [COMMAND] [OPTIONS]", indent: 2);
        _text.Paragraph("Without a command the full-screen console opens.", indent: 2);
        foreach (var group in CommandCatalogue.All.GroupBy(entry => entry.Group).Where(group => group.Key != CommandGroup.Hidden))
        {
            _text.Heading(group.Key.ToString());
            _text.Rows([.. group.Select(entry => (entry.Name, entry.Summary))]);
        }

        WriteOptions("Options", root.Options);
        WriteExamples(
        [
            new("nexflow", "the console on the embedded demo cluster"),
            new("nexflow topics 'payments.*'", "topics by pattern"),
            new("nexflow peek payments.authorisations --last 5", "the newest records"),
            new("nexflow explain NX5004", "what an error code means"),
        ]);
        _text.Heading("Exit codes");
        _text.Paragraph("0 ok, 1 usage, 2 wrong input, 3 partial, 4 cluster unreachable, 5 refused, 6 nothing matched, 130/143/129 signals", indent: 2);
    }

    private void WriteCommand(CliCommand command)
    {
        _text.Paragraph(command.Description + ".");
        _text.Heading("Usage");
        _text.Paragraph(UsageLine(command), indent: 2);
        var subcommands = command.Subcommands.Where(sub => !sub.Hidden).ToList();
        if (subcommands.Count > 0)
        {
            _text.Heading("Commands");
            _text.Rows([.. subcommands.Select(sub => (sub.Name, sub.Description ?? ""))]);
        }

        if (command.Arguments.Count > 0)
        {
            _text.Heading("Arguments");
            _text.Rows([.. command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description ?? ""))]);
        }

        WriteOptions("Options", command.Options);
        WriteOptions("Global options", _line.Globals.All);
        WriteExamples(command.Examples);
    }

    private string UsageLine(CliCommand command)
    {
        var parts = new List<string> { UsageErrors.PathOf(_line.Result) };
        if (command.Subcommands.Count > 0)
        {
            parts.Add("COMMAND");
        }

        parts.AddRange(command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues > 0 ? argument.HelpName ?? argument.Name : $"[{argument.HelpName ?? argument.Name}]"));
        parts.Add("[OPTIONS]");
        return string.Join(' ', parts);
    }

    private void WriteOptions(string heading, IEnumerable<Option> options)
    {
        var rows = options.Where(option => !option.Hidden).Select(option => (Label(option), option.Description ?? "")).ToList();
        if (rows.Count > 0)
        {
            _text.Heading(heading);
            _text.Rows(rows);
        }
    }

    private static string Label(Option option)
    {
        var shortForm = option.Aliases.FirstOrDefault(alias => alias.Length == 2);
        var names = shortForm is null ? "    " + option.Name : $"{shortForm}, {option.Name}";
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private void WriteExamples(IReadOnlyList<Example> examples)
    {
        if (examples.Count > 0)
        {
            _text.Heading("Examples");
            _text.Examples(examples);
        }
    }
}
