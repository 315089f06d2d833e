using Nexflow.Terminal.Keys;
using Nexflow.Tui.Shell;

namespace Nexflow.Tests.Tui.Shell;

/// <summary>Every key that help lists as usable does something there: changes the picture or starts work.</summary>
public sealed class NoDeadKeyTests
{
    private static readonly Dictionary<string, Func<ConsoleDriver>> Places = new()
    {
        ["list"] = () => new ConsoleDriver().Loaded().Press("4", "1", "j", "j", "j"),
        ["filtered list"] = () => new ConsoleDriver().Loaded().Press("4", "1", "/").Type("a").Press("enter", "j"),
        ["records"] = () => new ConsoleDriver().Loaded().Press("4", "1").Opened(100).Press("PgDn"),
        ["detail"] = () => NestedDetail(new ConsoleDriver().Loaded().Press("4", "1").Opened(100).Press("j", "j", "enter")),
        ["partitions"] = () => new ConsoleDriver().Loaded().Press("4", "1", "#", "j"),
        ["groups"] = () => new ConsoleDriver().Loaded().Press("4", "1", "c"),
        ["stats"] = () => new ConsoleDriver().Loaded().Press("4", "2", "j"),
        ["help"] = () => new ConsoleDriver(120, 16).Loaded().Press("4", "1", "?", "PgDn"),
        ["palette"] = () => new ConsoleDriver().Loaded().Press("4", "1", ":", "down", "down"),
        ["menu"] = () => new ConsoleDriver().Loaded().Press("4", "1", "t", "down"),
        ["report"] = () => new ConsoleDriver(60, 12).Loaded().Press(":").Type("explain NX5004").Press("enter", "j", "j"),
        ["command"] = () => new ConsoleDriver().Loaded().Press("!"),
    };

    /// <summary>Where a motion has nowhere to go, and where a key asks for what is there already.</summary>
    private static readonly HashSet<string> Idle =
    [
        "list move.left", "filtered list move.left", "records move.left", "partitions move.left", "partitions move.right", "groups move.left", "groups move.right", "groups move.up", "groups move.down",
        "groups move.first", "groups move.last", "groups move.page-up", "groups move.page-down", "stats move.left", "stats move.right", "help move.left", "help move.right",
        "report move.left", "report move.right", "palette move.left", "palette move.right", "menu move.left", "menu move.right", "help help.dialog.accept",
    ];

    public static TheoryData<string> Names => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EnabledKeys_InAPlace_DoSomething(string place)
    {
        var probe = Places[place]();
        var overlay = probe.Model.Top is not null;
        var dead = new List<string>();
        foreach (var section in probe.Registry.Help(ScopeChain.Of(probe.Model).AsSpan()))
        {
            // Over the screen only moving, answering and leaving are promised.
            foreach (var entry in section.Entries.Where(e => e.Availability == KeyAvailability.Enabled && (!overlay || section.Scope != Command.Global || (place != "command" && e.Command.Id.StartsWith("move.", StringComparison.Ordinal)) || e.Command.Id == CommandIds.Back)))
            {
                dead.AddRange(entry.Command.Keys.Where(key => IsDead(place, entry.Command.Id, key)).Select(key => $"{key} ({entry.Command.Id})"));
            }
        }

        Assert.Empty(dead);
    }

    private static bool IsDead(string place, string id, KeyChord key)
    {
        var driver = Places[place]();
        var current = CommandIds.ScreenOf(id) == driver.Model.Screen;
        if (current || Idle.Contains($"{place} {id}") || (id == CommandIds.Back && place is "list" or "stats") || (driver.Model.Top?.Input is not null && key.IsPrintable))
        {
            return false;
        }

        var (before, effects) = (driver.Model, driver.Effects.Count);
        driver.Press(key.ToString());
        return driver.Effects.Count == effects && driver.Model with { QuitArmed = before.QuitArmed } == before;
    }

    private static ConsoleDriver NestedDetail(ConsoleDriver driver)
    {
        var row = driver.Model.Topics.Detail!.Row;
        var value = new Nexflow.Core.Values.RecordValue([.. Enumerable.Range(0, 60).Select(i => new Nexflow.Core.Values.Field($"f{i}", new Nexflow.Core.Values.ListValue([new Nexflow.Core.Values.Int64Value(i)])))]);
        var record = new Nexflow.Core.Records.Record
        {
            Message = row.Message,
            Key = new() { Value = new Nexflow.Core.Values.StringValue("k"), Format = "text" },
            Value = new() { Value = value, Format = "json" },
        };
        driver.Send(new ConsoleMessage.Decoded(row, new Nexflow.Tui.Screens.Topics.RecordContent(record)));
        return driver.Press("j", "PgDn", "j").Type("").Press(driver.Model.Topics.Detail!.Lines(80, true).PathAt(driver.Model.Topics.Detail.Cursor.Index) is null ? ["j"] : []);
    }
}
