using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Nexflow.Core.Text;

namespace Nexflow.Cli.Parsing;

/// <summary>Options with a fixed set of words, named in lower case after an enumeration.</summary>
internal static class Choice
{
    private const int MaxHelpName = 20;

    public static Option<T> Option<T>(string name, string[] aliases, string description, T fallback, bool recursive = false)
        where T : struct, Enum
    {
        var words = Words<T>();
        var option = new Option<T>(name, aliases)
        {
            Description = Fits(words) ? description : $"{description}: {string.Join(", ", words)}",
            HelpName = Fits(words) ? string.Join('|', words) : "WORD",
            Recursive = recursive,
            DefaultValueFactory = _ => fallback,
            CustomParser = result => Parse<T>(name, words, result),
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>An option whose words are known to another project, and asked for only when it is given.</summary>
    public static Option<string?> Option(string name, string description, Func<IReadOnlyList<string>> words)
    {
        var option = new Option<string?>(name)
        {
            Description = description,
            HelpName = "NAME",
            CustomParser = result => Known(name, words(), result),
        };
        option.CompletionSources.Add(_ => words().Select(word => new CompletionItem(word)));
        return option;
    }

    /// <summary>A required argument with a fixed set of words.</summary>
    public static Argument<T> Argument<T>(string name, string description)
        where T : struct, Enum
    {
        var words = Words<T>();
        var argument = new Argument<T>(name)
        {
            Description = $"{description}: {string.Join(", ", words)}",
            HelpName = string.Join('|', words),
            CustomParser = result => Parse<T>(name, words, result),
        };
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(words);
        return argument;
    }

    public static string[] Words<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(word => word.ToLowerInvariant())];

    /// <summary>The sentence about a word that is none of the known ones.</summary>
    public static string Unknown(string name, string text, IReadOnlyList<string> words) =>
        $"{name} does not know '{PlainText.Escape(text)}'{(DidYouMean.Closest(text, words) is { } guess ? $", did you mean '{guess}'?" : $": {string.Join(", ", words)}")}";

    private static bool Fits(string[] words) => words.Sum(word => word.Length + 1) <= MaxHelpName;

    private static T Parse<T>(string name, string[] words, ArgumentResult result)
        where T : struct, Enum
    {
        return Known(name, words, result) is { } text ? Enum.Parse<T>(text, ignoreCase: true) : default;
    }

    private static string? Known(string name, IReadOnlyList<string> words, ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (words.Contains(text))
        {
            return text;
        }

        result.AddError(Unknown(name, text, words));
        return null;
    }
}
