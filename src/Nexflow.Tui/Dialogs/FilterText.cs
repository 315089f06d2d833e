using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Dialogs;

/// <summary>A list's filter as the end of a command line: records as lines, and <c>grep</c> for what they must hold.</summary>
internal static class FilterText
{
    /// <summary>Empty: there is no filter, or none that <c>grep</c> can stand for (its regular expressions are others, and "not both" has no option).</summary>
    public static string Of(RecordListModel records)
    {
        var filter = records.Filter;
        var text = filter.Text.Trim();
        var words = text.TrimStart('!').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return filter.Kind switch
        {
            FilterKind.Words => " -o jsonl" + string.Concat(words.Select(w => Grep(w, "-F", records.Following))),
            FilterKind.Inverse when words.Length == 1 => " -o jsonl" + Grep(words[0], "-vF", records.Following),
            _ => "",
        };
    }

    private static string Grep(string word, string options, bool following) =>
        $" | grep {options}{(word.Any(char.IsUpper) ? "" : "i")}{(following ? " --line-buffered" : "")} {(word[0] == '-' ? "-e " : "")}{ShellQuote.Of(word)}";
}
