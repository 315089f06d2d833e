using System.Text.RegularExpressions;

namespace Nexflow.Terminal.Views;

/// <summary>How users write filters and searches after <c>/</c>: <c>word</c>, <c>~regex</c>, <c>!not</c>, <c>!~not regex</c>.</summary>
public static class TextSearches
{
    /// <param name="text">What was typed.</param>
    /// <param name="fuzzy">Whether plain words match fuzzily (filters of names) or as they are (search in text).</param>
    /// <param name="search">The search; null for an empty text.</param>
    /// <param name="error">Why the expression is wrong, in a sentence.</param>
    public static bool TryParse(string text, bool fuzzy, out TextSearch? search, out string? error)
    {
        bool inverse = text.StartsWith('!');
        string rest = inverse ? text[1..] : text;
        search = null;
        error = null;
        if (rest.Length == 0 || rest == "~")
        {
            return true;
        }

        if (rest[0] == '~')
        {
            search = Expression(rest[1..], out error);
        }
        else
        {
            search = fuzzy ? new FuzzySearch(rest) : new LiteralSearch(rest);
        }

        search = inverse && search is not null ? new InverseSearch(search) : search;
        return error is null;
    }

    private static RegexSearch? Expression(string pattern, out string? error)
    {
        error = null;
        try
        {
            var options = RegexOptions.CultureInvariant | (pattern.Any(char.IsUpper) ? RegexOptions.None : RegexOptions.IgnoreCase);
            return new RegexSearch(new Regex(pattern, options, RegexSearch.Timeout));
        }
        catch (RegexParseException wrong)
        {
            error = wrong.Message;
            return null;
        }
    }
}
