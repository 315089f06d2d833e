using System.Text.RegularExpressions;

namespace Nexflow.Terminal.Views;

/// <summary>A regular expression. One that takes too long on a text does not match it, and says so in <see cref="TimedOut"/>.</summary>
public sealed class RegexSearch(Regex expression) : TextSearch
{
    /// <summary>Longest time for one text.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(50);

    /// <summary>True once a text took too long; the shell tells the user.</summary>
    public bool TimedOut { get; private set; }

    public override bool Find(ReadOnlySpan<char> text, int start, out TextMark mark)
    {
        mark = default;
        if (start >= text.Length || start >= MaxText || TimedOut)
        {
            return false;
        }

        try
        {
            foreach (var match in expression.EnumerateMatches(text[..Math.Min(text.Length, MaxText)], start))
            {
                mark = new TextMark(match.Index, match.Length);
                return true;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            TimedOut = true;
        }

        return false;
    }
}
