using System.CommandLine;
using Nexflow.Cli.Commands;
using Nexflow.Cli.Output;

namespace Nexflow.Cli.Parsing;

/// <summary>
/// A parsed command line. Only the commands whose names occur among the words are built: building all of them costs more
/// than some commands take.
/// </summary>
internal sealed class CommandLine
{
    private CommandLine(ParseResult result, GlobalOptions globals)
    {
        Result = result;
        Globals = globals;
        Command = result.CommandResult.Command as CliCommand;
    }

    public ParseResult Result { get; }

    public GlobalOptions Globals { get; }

    /// <summary>The command that was named; null for a bare <c>nexflow</c>.</summary>
    public CliCommand? Command { get; }

    public bool AsksForHelp => Result.GetResult(Globals.Help) is { Implicit: false };

    /// <summary>Auto where the option itself is wrong: the error about it must be printed too.</summary>
    public ColorMode Color => Result.GetResult(Globals.Color) is { } given && given.Errors.Any() ? ColorMode.Auto : Result.GetValue(Globals.Color);

    public UsageError? Error => UsageErrors.Of(this);

    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var words = arguments switch
        {
            ["help", ..] => [.. arguments.Skip(1), "--help"],
            ["--version"] => ["version"],
            _ => arguments,
        };
        var globals = new GlobalOptions();
        var root = new Command("nexflow");
        foreach (var option in globals.All)
        {
            root.Add(option);
        }

        foreach (var entry in CommandCatalogue.All)
        {
            if (words.Contains(entry.Name))
            {
                root.Add(entry.Create());
            }
        }

        if (root.Subcommands.Count == 0)
        {
            ConsoleCommand.AddOptions(root);
        }

        return new CommandLine(root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null }), globals);
    }
}
