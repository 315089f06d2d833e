using System.Text;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>Bytes as text lines: starts are found once, the text of a line is made when it is shown. Invalid bytes are replaced when drawn.</summary>
public sealed class Utf8Lines : TextLines
{
    private readonly byte[] _bytes;
    private readonly List<(int Start, int Length)> _lines = [];

    /// <param name="bytes">UTF-8, more or less.</param>
    /// <param name="columns">Bytes of a line at most; a line is broken between characters.</param>
    public Utf8Lines(byte[] bytes, int columns)
    {
        _bytes = bytes;
        var start = 0;
        while (start < bytes.Length)
        {
            var newline = bytes.AsSpan(start).IndexOf((byte)'\n');
            var end = newline < 0 ? bytes.Length : start + newline;
            Break(start, end, columns);
            start = end + 1;
        }
    }

    public override int Count => _lines.Count;

    public override TextLine this[int index] => TextLine.Of(new TextPart(Encoding.UTF8.GetString(_bytes, _lines[index].Start, _lines[index].Length)));

    private void Break(int start, int end, int columns)
    {
        var at = start;
        do
        {
            var stop = (int)Math.Min((long)at + columns, end);
            while (stop < end && stop > at + 1 && (_bytes[stop] & 0xC0) == 0x80)
            {
                stop--;
            }

            _lines.Add((at, stop - at));
            at = stop;
        }
        while (at < end);
    }
}
