using System.Text;
using Nexflow.Core.Values;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Bytes as text, where they are text.</summary>
internal static class RawText
{
    public static string Preview(Value value, int most) => value is BytesValue bytes ? Preview(bytes.Value.Span, most) : ValueText.Scalar(value).Text;

    /// <summary>UTF-8 when it is, hexadecimal otherwise.</summary>
    public static string Preview(ReadOnlySpan<byte> bytes, int most)
    {
        var head = bytes[..Math.Min(bytes.Length, most)];
        return IsText(head, bytes.Length > most) ? Encoding.UTF8.GetString(head) + (bytes.Length > most ? "…" : "") : Hex(bytes, most / 3);
    }

    public static string Hex(ReadOnlySpan<byte> bytes, int most)
    {
        var shown = bytes[..Math.Min(bytes.Length, most)];
        var text = new StringBuilder(shown.Length * 3);
        foreach (var b in shown)
        {
            text.Append(text.Length > 0 ? " " : "").Append("0123456789abcdef"[b >> 4]).Append("0123456789abcdef"[b & 15]);
        }

        return bytes.Length > most ? text.Append(" …").ToString() : text.ToString();
    }

    /// <summary>Valid UTF-8 with few control bytes; a cut sequence at the end of a part is fine.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes, bool cut)
    {
        var controls = 0;
        var rest = bytes;
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(rest, out var rune, out var used);
            if (status != System.Buffers.OperationStatus.Done)
            {
                return cut && rest.Length < 4 && status == System.Buffers.OperationStatus.NeedMoreData;
            }

            controls += rune.Value < ' ' && rune.Value is not ('\t' or '\n' or '\r') ? 1 : 0;
            rest = rest[used..];
        }

        return controls * 8 <= bytes.Length;
    }
}
