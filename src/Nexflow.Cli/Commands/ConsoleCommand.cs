using System.CommandLine;
using System.CommandLine.Completions;
using Microsoft.Win32.SafeHandles;
using Nexflow.Cli.Configuration;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Opening;
using Nexflow.Cli.Output;
using Nexflow.Cli.Parsing;
using Nexflow.Clusters.Ports;
using Nexflow.Streams.Decode;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Tty;
using Nexflow.Tui;
using Nexflow.Tui.Dialogs;

namespace Nexflow.Cli.Commands;

/// <summary>The full-screen console; also what a bare <c>nexflow</c> runs.</summary>
internal sealed class ConsoleCommand : CliCommand
{
    public const string Summary = "Open the full-screen console (the default)";

    public ConsoleCommand()
        : base("console", Summary) => AddOptions(this);

    public override IReadOnlyList<Example> Examples =>
    [
        new("nexflow", "the console on the default profile, or on the embedded demo"),
        new("nexflow console --cluster snapshots/pre-migration", "a captured incident, read-only"),
        new("nexflow console --screen topics --ascii", "for a terminal without Unicode"),
    ];

    public static void AddOptions(Command command)
    {
        command.Add(Choice.Option("--screen", "Screen to open first", () => ConsoleApp.Screens));
        command.Add(new Option<string?>("--theme") { Description = "Colour theme", HelpName = "NAME", CompletionSources = { _ => ConsoleApp.Themes.Select(theme => new CompletionItem(theme)) } });
        command.Add(new Option<bool>("--ascii") { Description = "Draw with ASCII characters only" });
        command.Add(new Option<bool>("--linear") { Description = "Plain lines for screen readers" });
    }

    public override Task<ExitCode> RunAsync(CommandContext context)
    {
        var themes = new ThemeFiles(context.Host);
        var settings = new SettingsSource(context).ReadValid(Flags(context, themes));
        var opened = (OpenedCluster?)null;
        var options = new ConsoleOptions
        {
            Cluster = new ClusterIdentity(settings.Profile.Name, settings.Profile.Cluster.Kind.ToString().ToLowerInvariant(), settings.Profile.Cluster.ToString(), settings.Profile.ReadOnly),
            Open = _ => Task.FromResult((opened = new ClusterOpener(context).Open(settings)).Cluster),
            Started = (_, cancellation) => TrafficAsync(opened, context, cancellation),
            Decoder = cluster => new RecordDecoder(cluster.Schemas).DecodeAsync,
            Capabilities = TerminalCapabilities.Detect(context.Host.Variable, new CapabilityOverrides { Ascii = settings.Console.Ascii, Colour = context.Color == ColorMode.Auto ? null : context.Color.ToString().ToLowerInvariant() }),
            Clock = context.Host.Clock,
            Inventory = InventorySettings.Of(settings),
            Screen = context.Line.Result.GetValue<string?>("--screen") ?? "topics",
            Theme = settings.Console.Theme,
            ThemeText = themes.Text,
            Keys = settings.Keys.ToDictionary(k => k.Key, k => string.Join(' ', k.Value)),
            ClusterArguments = ClusterArguments(context),
            Colour = settings.Profile.Colour,
            Linear = settings.Console.Linear,
            LinearInput = settings.Console.Linear ? StandardInput() : null,
            LinearOutput = context.Host.Output,
        };
        return Task.FromResult(Run(options, context));
    }

    // Not Console.In: on a terminal it turns the keypad's application mode on, and leaves it on.
    private static StreamReader StandardInput() => new(new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0));

    private static ExitCode Run(ConsoleOptions options, CommandContext context)
    {
        try
        {
            return (ExitCode)ConsoleApp.Run(options);
        }
        catch (NoTerminalException e)
        {
            context.Host.Error.WriteLine($"error: the console needs a terminal. {e.Message}");
            context.Host.Error.WriteLine("Without one: nexflow topics, nexflow peek TOPIC, nexflow groups, or nexflow --linear");
            return ExitCode.Refused;
        }
    }

    private static Dictionary<string, string> Flags(CommandContext context, ThemeFiles themes)
    {
        var flags = new Dictionary<string, string>();
        if (context.Line.Result.GetValue<string?>("--theme") is { } theme)
        {
            var known = ConsoleApp.Themes.Concat(themes.Names).ToList();
            flags["console.theme"] = known.Contains(theme) ? theme : throw new UsageException(Choice.Unknown("--theme", theme, known), "nexflow console --help shows how it is used");
        }

        foreach (var name in new[] { "ascii", "linear" })
        {
            if (context.Line.Result.GetValue<bool>("--" + name))
            {
                flags["console." + name] = "true";
            }
        }

        return flags;
    }

    private static async Task TrafficAsync(OpenedCluster? opened, CommandContext context, CancellationToken cancellation)
    {
        if (opened is not null && await opened.StartTrafficAsync(context.Host.Clock, cancellation) is { } traffic)
        {
            await using (traffic)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, context.Host.Clock, cancellation);
            }
        }
    }

    private static string ClusterArguments(CommandContext context)
    {
        var words = new List<string>();
        foreach (var option in new[] { context.Line.Globals.Profile, context.Line.Globals.Cluster })
        {
            if (context.Get(option) is { } value)
            {
                words.Add($"{option.Name} {ShellQuote.Of(value)}");
            }
        }

        return string.Join(' ', words);
    }
}
