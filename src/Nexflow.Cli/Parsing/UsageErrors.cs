using System.CommandLine;
using System.CommandLine.Parsing;
using Nexflow.Cli.Commands;
using Nexflow.Core.Text;

namespace Nexflow.Cli.Parsing;

/// <summary>Turns the parser's complaints into one sentence and a next step; a guess where a word is nearly right.</summary>
internal static class UsageErrors
{
    public static UsageError? Of(CommandLine line)
    {
        var result = line.Result;
        if (OptionAmongArguments(result) is { } stray)
        {
            return NoOption(line, stray);
        }

        if (result.Errors.Count == 0)
        {
            return null;
        }

        var command = result.CommandResult.Command;
        var more = More(line);
        if (result.UnmatchedTokens.Count == 0)
        {
            return new UsageError(MissingValue(result.Errors[0]) ?? Sentence(result.Errors[0].Message), [more]);
        }

        var word = result.UnmatchedTokens[0];
        var shown = PlainText.Escape(word);
        if (word.StartsWith('-') && word.Length > 1)
        {
            return NoOption(line, word);
        }

        return line.Command is null
            ? new UsageError($"there is no command '{shown}'", [.. Guess(word, CommandCatalogue.VisibleNames), more])
            : new UsageError($"'{shown}' is one word too many", [.. Guess(word, command.Subcommands.Select(sub => sub.Name)), more]);
    }

    public static string PathOf(ParseResult result)
    {
        var names = new List<string>();
        for (var at = result.CommandResult; at is not null; at = at.Parent as CommandResult)
        {
            names.Insert(0, at.Command.Name);
        }

        return string.Join(' ', names);
    }

    private static string More(CommandLine line) =>
        line.Command is null ? "nexflow --help shows all commands" : $"{PathOf(line.Result)} --help shows how it is used";

    private static UsageError NoOption(CommandLine line, string word)
    {
        var known = line.Result.CommandResult.Command.Options.Concat(line.Globals.All).SelectMany(option => option.Aliases.Append(option.Name));
        return new UsageError($"there is no option '{PlainText.Escape(word)}'", [.. Guess(word.Split('=')[0], known), More(line)]);
    }

    /// <summary>The parser takes an unknown option for an argument where one is still free. A range such as <c>-50</c> is one; what follows <c>--</c> is too.</summary>
    private static string? OptionAmongArguments(ParseResult result) => result.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .Where(token => token.Type == TokenType.Argument && token.Value is ['-', '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..])
        .Select(token => token.Value)
        .FirstOrDefault(word => !result.CommandResult.Children.OfType<OptionResult>().Any(option => option.Tokens.Any(token => token.Value == word)));

    private static string? MissingValue(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value: {option.Option.HelpName ?? "VALUE"}",
        ArgumentResult { Tokens.Count: 0 } argument => $"{argument.Argument.HelpName ?? argument.Argument.Name} is missing",
        CommandResult { Command.Subcommands: [_, ..] } parent when parent.Command is CliCommand =>
            $"{parent.Command.Name} needs one of its commands: {string.Join(", ", parent.Command.Subcommands.Select(sub => sub.Name))}",
        CommandResult command when command.Command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0) is { } missing =>
            $"{missing.HelpName ?? missing.Name} is missing",
        _ => null,
    };

    private static string[] Guess(string word, IEnumerable<string> known) =>
        DidYouMean.Closest(word, known) is { } guess ? [$"did you mean '{guess}'?"] : [];

    private static string Sentence(string message)
    {
        var line = PlainText.Escape(message.TrimEnd('.', '\n', '\r'));
        return line.Length > 1 && char.IsUpper(line[0]) && char.IsLower(line[1]) ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }
}
