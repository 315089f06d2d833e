namespace Nexflow.Terminal.Views;

/// <summary>The words as they are; without capitals case does not matter.</summary>
public sealed class LiteralSearch(string wanted) : TextSearch
{
    private readonly StringComparison _comparison =
        wanted.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public override bool Find(ReadOnlySpan<char> text, int start, out TextMark mark)
    {
        mark = default;
        if (wanted.Length == 0 || start >= text.Length)
        {
            return false;
        }

        var rest = text[start..Math.Min(text.Length, Math.Max(start, MaxText))];
        int at = rest.IndexOf(wanted, _comparison);
        mark = new TextMark(start + at, wanted.Length);
        return at >= 0;
    }
}
