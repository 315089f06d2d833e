using System.Globalization;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Dialogs;

/// <summary>The command line that does the same as what is on screen, quoted for a shell: the console teaches the command line.</summary>
internal static class EquivalentCommand
{
    public static Overlay.Shown Of(ShellModel model)
    {
        if (model.Screen != ScreenId.Topics)
        {
            return new Overlay.Shown("The same on the command line", model.Guide?.Current.Command ?? "nexflow --help", model.Guide?.Current.What ?? "");
        }

        var topics = model.Topics;
        var (arguments, explanation) = topics.Focus switch
        {
            TopicsPane.Records when topics.Records is { } records => (Peek(records) + FilterText.Of(records), PeekIs(records)),
            TopicsPane.Detail when topics.Detail is { } detail => (PeekOne(detail), "Prints this record alone."),
            TopicsPane.Info when topics.Info is { } info => ($"topics {ShellQuote.Of(info.Topic)}", "Prints the topic's partitions, readers and configuration."),
            _ => (Topics(topics.List), "Prints the topics with counts and lag."),
        };
        return new Overlay.Shown("The same on the command line", $"nexflow {arguments}{Suffix(model)}", explanation);
    }

    public static Overlay.Shown Of(ShellModel model, Overlay.Report report) =>
        new("The same on the command line", $"nexflow {report.Command}{(report.Group is null ? "" : Suffix(model))}", "Prints this report.");

    private static string Topics(TopicListModel list)
    {
        var pattern = list.Filter.Kind switch
        {
            FilterKind.Words => " " + ShellQuote.Of($"*{string.Join('*', list.Filter.Text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries))}*"),
            FilterKind.Regex => " " + ShellQuote.Of($"/{list.Filter.Text.Trim()[1..]}/"),
            FilterKind.Inverse => " " + ShellQuote.Of($"*,!*{list.Filter.Text.Trim()[1..].Trim()}*"),
            _ => "",
        };
        return "topics" + pattern + (list.ShowInternal ? " --internal" : "");
    }

    private static string Peek(RecordListModel records)
    {
        var parts = new List<string> { "peek", ShellQuote.Of(records.Topic) };
        if (records.Seek.Argument is { } range)
        {
            parts.Add(ShellQuote.Of(range));
        }
        else if (records.All.Count > 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"--last {records.All.Count}"));
        }

        if (records.Seek.Partition is { } partition)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"--partition {partition}"));
        }

        if (records is { NewestFirst: false, Following: false })
        {
            parts.Add("--ordered");
        }

        if (records.Following)
        {
            parts.Add("--follow");
        }

        return string.Join(' ', parts);
    }

    private static string PeekIs(RecordListModel records)
    {
        var what = records is { HasNewer: true, NewestFirst: false } ? "Prints the whole range, also what was not read here" : "Prints these records";
        return records.Filter.IsEmpty ? $"{what}; data on stdout, the verdict on stderr."
            : FilterText.Of(records).Length == 0 ? $"{what}, without the filter /{records.Filter.Text.Trim()}, which has no twin here."
            : $"{what} as JSON Lines; grep does what /{records.Filter.Text.Trim()} does.";
    }

    private static string PeekOne(DetailModel detail)
    {
        var m = detail.Row.Message;
        return string.Create(CultureInfo.InvariantCulture, $"peek {ShellQuote.Of(m.Topic)} {m.Offset}:{m.Offset + 1} --partition {m.Partition} -o json");
    }

    private static string Suffix(ShellModel model) => model.ClusterArguments.Length == 0 ? "" : " " + model.ClusterArguments;
}
