using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Nexflow.Formats.Text;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Dialogs;

/// <summary>What can be copied where the keys are.</summary>
internal static class CopyMenu
{
    public static ImmutableArray<MenuItem> Items(ShellModel model)
    {
        var items = ImmutableArray.CreateBuilder<MenuItem>();
        if (model.Screen == ScreenId.Topics && RowOf(model.Topics) is not null)
        {
            items.Add(new MenuItem('v', "value", CommandIds.CopyAs, "value"));
            items.Add(new MenuItem('y', "key", CommandIds.CopyAs, "key"));
            items.Add(new MenuItem('p', "position", CommandIds.CopyAs, "position", "topic, partition and offset"));
            items.Add(new MenuItem('r', "record as JSON", CommandIds.CopyAs, "record"));
            if (model.Topics.Records is { Marks.Count: > 0 } marked)
            {
                items.Add(new MenuItem('m', $"{Numbers.Grouped(marked.Marks.Count)} marked records", CommandIds.CopyAs, "marked", "JSON lines"));
            }
        }

        if (model.Screen == ScreenId.Topics && model.Topics.Topic is not null)
        {
            items.Add(new MenuItem('t', "topic name", CommandIds.CopyAs, "topic"));
        }

        items.Add(new MenuItem('c', "command", CommandIds.CopyAs, "command", "the command line that shows the same"));
        return items.ToImmutable();
    }

    public static Step<ShellModel> Choose(ShellModel model, string what)
    {
        var row = RowOf(model.Topics);
        Effect? effect = what switch
        {
            "value" when row is not null => new Effect.Copy(Text(row.Message.Value), "the value"),
            "key" when row is not null => new Effect.Copy(Text(row.Message.Key), "the key"),
            "position" when row is not null => new Effect.Copy(Position(row), "the position"),
            "record" when row is not null => new Effect.CopyRecords([row]),
            "marked" when model.Topics.Records is { } records => new Effect.CopyRecords([.. records.All.Rows.Where(r => records.Marks.Contains(r.Id))]),
            "topic" when model.Topics.Topic is { } topic => new Effect.Copy(topic, "the topic's name"),
            "command" => new Effect.Copy(EquivalentCommand.Of(model).Command, "the command"),
            _ => null,
        };
        return effect is null ? model : new Step<ShellModel>(model, effect);
    }

    private static RecordRow? RowOf(TopicsModel topics) => topics.Focus switch
    {
        TopicsPane.Detail => topics.Detail?.Row,
        TopicsPane.Records => topics.Records?.Current,
        _ => null,
    };

    private static string Position(RecordRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Message.Topic}/{row.Message.Partition}@{row.Message.Offset}");

    private static string Text(byte[]? bytes) =>
        bytes is null ? "" : TextDecoder.LooksLikeText(bytes) ? Encoding.UTF8.GetString(bytes) : Convert.ToHexStringLower(bytes);
}
