using System.Globalization;
using System.Text;
using Nexflow.Core.Records;
using Nexflow.Terminal.Themes;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>The value in hexadecimal: offset, bytes, characters; sixteen bytes a line, eight when the pane is narrow.</summary>
internal sealed class HexLines(StoredMessage message, int columns) : DetailLines
{
    private readonly byte[] _bytes = message.Value ?? [];
    private readonly int _width = columns >= 76 ? 16 : 8;

    public override int Count => Math.Max(1, (_bytes.Length + _width - 1) / _width);

    public override DetailLine this[int index]
    {
        get
        {
            if (_bytes.Length == 0)
            {
                return DetailLine.Of(new TextPart(message.Value is null ? "null" : "(empty)", Role.ValueNull));
            }

            var from = index * _width;
            var row = _bytes.AsSpan(from, Math.Min(_width, _bytes.Length - from));
            var hex = new StringBuilder(_width * 4);
            var text = new StringBuilder(_width);
            for (var i = 0; i < _width; i++)
            {
                hex.Append(i < row.Length ? row[i].ToString("x2", CultureInfo.InvariantCulture) : "  ").Append(i == 7 ? "  " : " ");
                text.Append(i >= row.Length ? ' ' : row[i] is >= 0x20 and < 0x7F ? (char)row[i] : '·');
            }

            return DetailLine.Of(
                new TextPart($"{from.ToString("x8", CultureInfo.InvariantCulture)}  ", Role.Muted),
                new TextPart(hex.ToString()),
                new TextPart(" " + text, Role.ValueString));
        }
    }
}
