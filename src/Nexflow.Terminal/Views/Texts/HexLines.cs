using System.Globalization;
using System.Text;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>Bytes in hexadecimal: offset, bytes, characters; sixteen bytes a line, eight when the pane is narrow.</summary>
public sealed class HexLines(byte[] bytes, int columns) : TextLines
{
    private readonly int _width = columns >= 76 ? 16 : 8;

    public override int Count => (bytes.Length + _width - 1) / _width;

    public override TextLine this[int index]
    {
        get
        {
            var from = index * _width;
            var row = bytes.AsSpan(from, Math.Min(_width, bytes.Length - from));
            var hex = new StringBuilder(_width * 4);
            var text = new StringBuilder(_width);
            for (var i = 0; i < _width; i++)
            {
                hex.Append(i < row.Length ? row[i].ToString("x2", CultureInfo.InvariantCulture) : "  ").Append(i == 7 ? "  " : " ");
                text.Append(i >= row.Length ? ' ' : row[i] is >= 0x20 and < 0x7F ? (char)row[i] : '·');
            }

            return TextLine.Of(
                new TextPart($"{from.ToString("x8", CultureInfo.InvariantCulture)}  ", Role.Muted),
                new TextPart(hex.ToString()),
                new TextPart(" " + text, Role.ValueString));
        }
    }
}
