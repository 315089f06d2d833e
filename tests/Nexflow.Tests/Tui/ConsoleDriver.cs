using System.Collections.Immutable;
using Nexflow.Clusters.Ports;
using Nexflow.Terminal.Keys;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui;

/// <summary>A console without a terminal: keys and messages in, models and effects out.</summary>
internal sealed class ConsoleDriver
{
    public static readonly DateTimeOffset Start = new(2026, 3, 14, 9, 26, 53, TimeSpan.Zero);

    private readonly ShellUpdate _update;

    public ConsoleDriver(int columns = 120, int rows = 40, IEnumerable<KeyValuePair<string, string>>? bindings = null, IRecordReader? reader = null)
    {
        Model = new ShellModel { Cluster = new ClusterIdentity("payments", "embedded", "memory", false), Columns = columns, Rows = rows, Now = Start };
        Registry = ConsoleCommands.Build(() => Model, bindings ?? []);
        Reader = reader ?? new PlainReader();
        _update = new ShellUpdate(Registry, Reader);
        Now = Start;
    }

    public CommandRegistry Registry { get; }

    public IRecordReader Reader { get; }

    public ShellModel Model { get; set; }

    public DateTimeOffset Now { get; set; }

    public List<Effect> Effects { get; } = [];

    public ShellUpdate Update => _update;

    public ConsoleDriver Send(ConsoleMessage message)
    {
        var step = _update.Apply(Model, message, Now);
        Model = step.Model;
        Effects.AddRange(step.Effects.IsDefault ? ImmutableArray<Effect>.Empty : step.Effects);
        return this;
    }

    public ConsoleDriver Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            if (KeyRouter.Route(Model, Registry, KeyChord.Parse(key)) is { } message)
            {
                Send(message);
            }
        }

        return this;
    }

    public ConsoleDriver Type(string text)
    {
        foreach (var c in text)
        {
            Press(c == ' ' ? "space" : c.ToString());
        }

        return this;
    }

    /// <summary>The demo's topics, counted twice a second apart, with groups.</summary>
    public ConsoleDriver Loaded()
    {
        Send(new ConsoleMessage.Sampled(Samples.Inventory(Now, 0)));
        Now = Now.AddSeconds(1);
        return Send(new ConsoleMessage.Sampled(Samples.Inventory(Now, 12)));
    }

    /// <summary>The records of the selected topic, a first page of them.</summary>
    public ConsoleDriver Opened(int records = 40)
    {
        Press("enter");
        var request = Model.Topics.Records!.Request;
        Send(new ConsoleMessage.ReadStarted(request, Samples.Ranges(Model.Topics.Records.Topic)));
        Send(new ConsoleMessage.RecordsArrived(request, Samples.Rows(Model.Topics.Records.Topic, records), AtTop: false));
        return Send(new ConsoleMessage.ReadEnded(request, Samples.Verdict(records)));
    }

    public T Effect<T>()
        where T : Effect => Assert.IsType<T>(Effects.Last(e => e is T));
}
