using System.Text;
using Nexflow.Core.Values;
using Nexflow.Formats.Text;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Bytes as text, where they are text.</summary>
internal static class RawText
{
    public static string Preview(Value value, int most) => value is BytesValue bytes ? Preview(bytes.Value.Span, most) : ValueText.Scalar(value).Text;

    /// <summary>UTF-8 when it is, hexadecimal otherwise.</summary>
    public static string Preview(ReadOnlySpan<byte> bytes, int most)
    {
        var head = bytes[..Math.Min(bytes.Length, most)];
        return TextDecoder.LooksLikeText(head, isHead: bytes.Length > most) ? Encoding.UTF8.GetString(head) + (bytes.Length > most ? "…" : "") : Hex(bytes, most / 3);
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
}
