using System.Text;
using Nexflow.Core.Records;
using Nexflow.Terminal.Themes;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Headers in wire order, duplicates kept, names aligned.</summary>
internal static class HeaderLines
{
    public static IEnumerable<TextLine> Of(StoredMessage message)
    {
        var headers = Read(message);
        if (headers.Count == 0)
        {
            return [TextLine.Of(new TextPart("This record has no headers.", Role.Muted))];
        }

        var width = Math.Min(44, headers.Max(h => h.Name.Length));
        return headers.Select(h => TextLine.Of(new TextPart(h.Name.PadRight(width) + "  ", Role.ValueKey), h.Value));
    }

    public static int Count(StoredMessage message)
    {
        var count = 0;
        foreach (var _ in new HeaderBlock(message.HeaderBytes))
        {
            count++;
        }

        return count;
    }

    private static List<(string Name, TextPart Value)> Read(StoredMessage message)
    {
        var headers = new List<(string, TextPart)>();
        foreach (var header in new HeaderBlock(message.HeaderBytes))
        {
            var value = !header.HasValue ? new TextPart("null", Role.ValueNull)
                : header.Value.IsEmpty ? new TextPart("(empty)", Role.ValueNull)
                : new TextPart(RawText.Preview(header.Value, 4096), Role.ValueString);
            headers.Add((Encoding.UTF8.GetString(header.Name), value));
        }

        return headers;
    }
}
