using System.CommandLine;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;

namespace Nexflow.Cli.Commands;

/// <summary>The arguments and options of <c>peek</c>.</summary>
internal sealed class PeekOptions
{
    public Argument<string> Topics { get; } = Complete.Topics(new Argument<string>("topics")
    {
        Description = "Topics: names or patterns, separated by commas",
        HelpName = "TOPIC[,TOPIC...]",
    });

    public Argument<string?> Range { get; } = new("range")
    {
        Description = "Offsets or times: start, end, 100:200, +50, -50, @-2h, @-2h:-1h, @2026-03-14T09:00Z",
        HelpName = "RANGE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<int?> Last { get; } = Numbers.Option("--last", ["-n"], "The newest N records of all partitions together, newest last (default: 10 without a RANGE)");

    public Option<bool> Follow { get; } = new("--follow", "-f") { Description = "Go on with what is written from now on, until Ctrl-C" };

    public Option<string?> Fields { get; } = new("--fields") { Description = "Only these: amount, customer.city, items[0].sku, $key, $offset, header.NAME", HelpName = "PATH,..." };

    public Option<string?> Partition { get; } = new("--partition") { Description = "Only these partitions", HelpName = "N,..." };

    public Option<int?> Limit { get; } = Numbers.Option("--limit", [], "End after N records");

    public Option<Isolation> IsolationLevel { get; } = Choice.Option("--isolation", [], "Whether records of open and aborted transactions are shown", Isolation.Committed);

    public Option<string?> MaxRate { get; } = new("--max-rate") { Description = "Read no faster than this: 10MB/s", HelpName = "SIZE/s" };

    public Option<bool> Ordered { get; } = new("--ordered") { Description = "Merge partitions by timestamp" };

    public Option<OutputFormat> Output { get; } = OutputOption.Create();

    public Option<string?> Format { get; } = new("--format") { Description = "Template as of kcat: '%t %p %o %k %v', %T epoch ms, %d time, %h headers", HelpName = "TEMPLATE" };

    public Option<bool> Verdict { get; } = new("--verdict") { Description = "End JSON and YAML output with the scan's verdict as an object" };

    public Option<bool> Raw { get; } = new("--raw") { Description = "Do not decode: text where bytes are UTF-8, else base64" };

    public Option<bool> FailEmpty { get; } = new("--fail-empty") { Description = "Exit with 6 when there is no record" };

    public void AddTo(Command command)
    {
        command.Add(Topics);
        command.Add(Range);
        foreach (var option in new Option[] { Last, Follow, Limit, Partition, Fields, Output, Format, Raw, Ordered, IsolationLevel, MaxRate, Verdict, FailEmpty })
        {
            command.Add(option);
        }
    }
}
