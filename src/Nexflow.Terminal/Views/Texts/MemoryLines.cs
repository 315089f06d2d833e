namespace Nexflow.Terminal.Views.Texts;

/// <summary>A text that is already in memory, by lines. Keeps the start of every 64th line only: a text of newlines costs little.</summary>
public sealed class MemoryLines : ILineSource
{
    private const int Step = 64;

    private readonly ReadOnlyMemory<char> _text;
    private readonly List<int> _starts = [0];

    public MemoryLines(ReadOnlyMemory<char> text)
    {
        _text = text;
        var rest = text.Span;
        int position = 0;
        long lines = 0;
        while (rest.IndexOf('\n') is >= 0 and int at)
        {
            position += at + 1;
            rest = rest[(at + 1)..];
            if (++lines % Step == 0)
            {
                _starts.Add(position);
            }
        }

        // A newline at the end ends the last line; it does not begin another.
        Count = text.IsEmpty ? 0 : rest.IsEmpty ? lines : lines + 1;
    }

    public long First => 0;

    public long Count { get; }

    public ReadOnlySpan<char> LineAt(long number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
        var rest = _text.Span[_starts[(int)(number / Step)]..];
        for (long skip = number % Step; skip > 0; skip--)
        {
            rest = rest[(rest.IndexOf('\n') + 1)..];
        }

        int end = rest.IndexOf('\n');
        var line = end < 0 ? rest : rest[..end];
        return line.EndsWith('\r') ? line[..^1] : line;
    }
}
