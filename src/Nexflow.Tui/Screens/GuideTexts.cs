using System.Collections.Immutable;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens;

/// <summary>What the screens say that are still to come: nothing is made up, and each names what works today.</summary>
internal static class GuideTexts
{
    public static readonly ImmutableArray<GuideText> All =
    [
        new(
            ScreenId.Stats,
            "Stats",
            "How much flows, how evenly, and who lags behind.",
            ["throughput of each topic, live", "partitions and their skew", "sizes and latencies with percentiles", "consumer groups with lag and a verdict"],
            [
                new("Topics with messages, rate and lag", "nexflow topics"),
                new("Consumer groups with lag and a verdict", "nexflow groups"),
                new("In the console: 1 for rates, c for the groups of a topic", "nexflow --screen topics"),
            ]),
        new(
            ScreenId.Trace,
            "Trace",
            "One correlation id through every topic it touched.",
            ["the hops in order, with the time between them", "gaps: where a message should have come and did not", "the payload of each hop beside the timeline"],
            [
                new("Find records by key on the command line", "nexflow peek payments.authorisations --last 1000 -o jsonl | grep tok_29860ddebb53ed"),
                new("In the console: 1, enter, then / and the id", "nexflow --screen topics"),
            ]),
        new(
            ScreenId.Dlq,
            "Dead letters",
            "What failed, why, and how to retry it safely.",
            ["dead-letter queues with count, rate and age", "errors grouped by class, stage and origin", "the parsed error and stack trace of a record", "retry, park and purge, each with a plan first"],
            [
                new("Queues by name", "nexflow topics '*.dlq,*-dlt'"),
                new("The newest dead letters with their error headers", "nexflow peek payments.authorisations.dlq --last 20"),
                new("In the console: 1, a topic marked DLQ, enter, then ) for headers", "nexflow --screen topics"),
            ]),
        new(
            ScreenId.Build,
            "Build",
            "Your stream logic, checked, tested and compiled.",
            ["the files of the project and their problems, with fixes", "generated code and what changed in it", "decision tables with proofs, tests with results"],
            [
                new("What a diagnostic code means", "nexflow explain NX6001"),
                new("Where a setting comes from", "nexflow config show"),
            ]),
    ];
}
