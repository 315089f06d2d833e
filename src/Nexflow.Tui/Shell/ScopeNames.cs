using Nexflow.Terminal.Keys;

namespace Nexflow.Tui.Shell;

/// <summary>Scopes as people call them.</summary>
internal static class ScopeNames
{
    public static string Of(string scope) => scope switch
    {
        Command.Global => "Everywhere",
        "topics" => "Topics",
        "topics.list" => "Topic list",
        "topics.records" => "Records",
        "topics.detail" => "Record detail",
        "topics.info" => "Partitions, configuration, groups",
        "stats" => "Stats",
        "trace" => "Trace",
        "dlq" => "Dead letters",
        "build" => "Build",
        "help" => "Help",
        "palette" => "Palette",
        "menu" => "Menus",
        "prompt" => "Prompts",
        "filter" => "Filter line",
        "command" => "Equivalent command",
        "report" => "Reports",
        "confirm" => "Questions",
        "jobs" => "Jobs",
        _ => scope,
    };
}
