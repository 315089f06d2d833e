using System.CommandLine;
using System.CommandLine.Completions;

namespace Nexflow.Cli.Parsing;

/// <summary>Marks what a shell completes with names from the cluster or the settings. The names are looked up only when a shell asks.</summary>
internal static class Complete
{
    public const string TopicNames = "<topics>";
    public const string GroupNames = "<groups>";
    public const string ProfileNames = "<profiles>";
    public const string CodeNames = "<codes>";
    public const string SettingNames = "<settings>";

    public static Argument<T> Topics<T>(Argument<T> argument) => Marked(argument, TopicNames);

    public static Argument<T> Groups<T>(Argument<T> argument) => Marked(argument, GroupNames);

    public static Argument<T> Codes<T>(Argument<T> argument) => Marked(argument, CodeNames);

    public static Argument<T> Settings<T>(Argument<T> argument) => Marked(argument, SettingNames);

    public static Option<T> Profiles<T>(Option<T> option)
    {
        option.CompletionSources.Add(Source(ProfileNames));
        return option;
    }

    private static Argument<T> Marked<T>(Argument<T> argument, string marker)
    {
        argument.CompletionSources.Add(Source(marker));
        return argument;
    }

    private static Func<CompletionContext, IEnumerable<CompletionItem>> Source(string marker) => _ => [new CompletionItem(marker)];
}
