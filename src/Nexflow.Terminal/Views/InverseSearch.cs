namespace Nexflow.Terminal.Views;

/// <summary>Passes what the other does not match; highlights nothing.</summary>
public sealed class InverseSearch(TextSearch other) : TextSearch
{
    public override bool IsMatch(ReadOnlySpan<char> text) => !other.IsMatch(text);

    public override bool Find(ReadOnlySpan<char> text, int start, out TextMark mark)
    {
        mark = default;
        return false;
    }
}
