namespace Nexflow.Terminal.Views;

/// <summary>Finds parts of texts: to highlight, to go to the next match, to filter. See <see cref="TextSearches.TryParse"/> for how users write one.</summary>
public abstract class TextSearch
{
    /// <summary>Searching looks at most this far into a text.</summary>
    public const int MaxText = 1 << 20;

    /// <summary>True when a text passes the filter.</summary>
    public virtual bool IsMatch(ReadOnlySpan<char> text) => Find(text, 0, out _);

    /// <summary>The next part to highlight at or after <paramref name="start"/>.</summary>
    public abstract bool Find(ReadOnlySpan<char> text, int start, out TextMark mark);

    /// <summary>Fills in the marks of a text; gives how many.</summary>
    public int Marks(ReadOnlySpan<char> text, Span<TextMark> into)
    {
        int count = 0;
        int start = 0;
        while (count < into.Length && start < text.Length && Find(text, start, out var mark))
        {
            into[count++] = mark;
            start = Math.Max(mark.End, mark.Start + 1);
        }

        return count;
    }
}
