using System.Text;

namespace Nexflow.Terminal.Tty;

/// <summary>Collects one bracketed paste up to its end mark, bounded, and cleans it.</summary>
internal sealed class PasteBuffer
{
    /// <summary>The most bytes kept of one paste; the rest is dropped.</summary>
    internal const int Limit = 1 << 20;

    private readonly MemoryStream _bytes = new();
    private int _matched;

    private static ReadOnlySpan<byte> EndMark => "\e[201~"u8;

    /// <summary>True when this byte completed the end mark.</summary>
    internal bool Add(byte value)
    {
        if (value == EndMark[_matched])
        {
            return ++_matched == EndMark.Length;
        }

        Keep(EndMark[.._matched]);
        _matched = value == EndMark[0] ? 1 : 0;
        if (_matched == 0)
        {
            Keep([value]);
        }

        return false;
    }

    /// <summary>The text so far, cleaned; the buffer is empty afterwards.</summary>
    internal string Take()
    {
        string text = Clean(Encoding.UTF8.GetString(_bytes.GetBuffer(), 0, (int)_bytes.Length));
        _bytes.SetLength(0);
        if (_bytes.Capacity > 1 << 16)
        {
            _bytes.Capacity = 1 << 12;
        }

        _matched = 0;
        return text;
    }

    private void Keep(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes[..(int)Math.Min(bytes.Length, Limit - _bytes.Length)]);

    // Terminals send a pasted newline as CR, some as CR LF. Other control characters have no business in a text.
    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\r')
            {
                clean.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (c is '\n' or '\t' || !char.IsControl(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
