using System.Text.RegularExpressions;
using Nexflow.Terminal.Keys;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>
/// What stands behind <c>/</c>: words that must all match (fuzzily in names, as parts of records), <c>~regex</c>, or <c>!words</c>
/// for the rest. Lower-case words ignore case. A broken regex matches nothing and says why.
/// </summary>
public sealed class TextFilter
{
    public static readonly TextFilter None = new("", FilterKind.None, [], null, null);

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    /// <summary>Longer texts are matched but not lit.</summary>
    private const int MostLit = 8192;

    private readonly string[] _words;
    private readonly Regex? _regex;

    private TextFilter(string text, FilterKind kind, string[] words, Regex? regex, string? error)
    {
        Text = text;
        Kind = kind;
        _words = words;
        _regex = regex;
        Error = error;
    }

    public string Text { get; }

    public FilterKind Kind { get; }

    /// <summary>Why the filter cannot be used; null when it can.</summary>
    public string? Error { get; }

    public bool IsEmpty => Kind == FilterKind.None;

    public static TextFilter Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed is "" or "~" or "!")
        {
            return trimmed.Length == 0 ? None : new TextFilter(text, FilterKind.None, [], null, null);
        }

        return trimmed[0] switch
        {
            '~' => OfRegex(text, trimmed[1..]),
            '!' => new TextFilter(text, FilterKind.Inverse, Words(trimmed[1..]), null, null),
            _ => new TextFilter(text, FilterKind.Words, Words(trimmed), null, null),
        };
    }

    /// <summary>Names are short: a word matches as a subsequence.</summary>
    public bool MatchesName(string name) => Kind switch
    {
        FilterKind.None => true,
        FilterKind.Regex => IsRegexMatch(name),
        FilterKind.Inverse => !Array.TrueForAll(_words, w => Contains(name, w)),
        _ => Array.TrueForAll(_words, w => FuzzyMatch.TryScore(w, name, out _)),
    };

    /// <summary>Record text is long: a word matches as a part.</summary>
    public bool MatchesText(string text) => Kind switch
    {
        FilterKind.None => true,
        FilterKind.Regex => IsRegexMatch(text),
        FilterKind.Inverse => !Array.TrueForAll(_words, w => Contains(text, w)),
        _ => Array.TrueForAll(_words, w => Contains(text, w)),
    };

    /// <summary>The parts of a text to light; fuzzy and inverse filters light nothing that is not there word by word.</summary>
    public int Marks(string text, Span<TextMark> into)
    {
        if (Kind is FilterKind.None or FilterKind.Inverse || text.Length > MostLit)
        {
            return 0;
        }

        return Kind == FilterKind.Regex ? RegexMarks(text, into) : WordMarks(text, into);
    }

    private static TextFilter OfRegex(string text, string pattern)
    {
        try
        {
            var options = RegexOptions.CultureInvariant | (pattern.Any(char.IsUpper) ? RegexOptions.None : RegexOptions.IgnoreCase);
            return new TextFilter(text, FilterKind.Regex, [], new Regex(pattern, options, Patience), null);
        }
        catch (RegexParseException e)
        {
            return new TextFilter(text, FilterKind.Regex, [], null, $"not a regular expression: {e.Error} at {e.Offset + 1}");
        }
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Contains(string text, string word) =>
        text.Contains(word, word.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private int WordMarks(string text, Span<TextMark> into)
    {
        var found = new List<TextMark>();
        foreach (var word in _words)
        {
            var comparison = word.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            for (var at = text.IndexOf(word, comparison); at >= 0 && found.Count < into.Length; at = text.IndexOf(word, at + word.Length, comparison))
            {
                found.Add(new TextMark(at, word.Length));
            }
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        found.CopyTo(into);
        return found.Count;
    }

    private int RegexMarks(string text, Span<TextMark> into)
    {
        var count = 0;
        if (_regex is null)
        {
            return count;
        }

        try
        {
            foreach (var match in _regex.EnumerateMatches(text))
            {
                if (count == into.Length)
                {
                    break;
                }

                into[count++] = new TextMark(match.Index, match.Length);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // Lighting is a help, not a promise.
            return count;
        }

        return count;
    }

    private bool IsRegexMatch(string text)
    {
        try
        {
            return _regex is not null && _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // A pattern that explodes on this text counts as no match: keys must never wait for it.
            return false;
        }
    }
}
