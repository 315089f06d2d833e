using System.Collections.Immutable;
using Nexflow.Terminal.Text;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>Breaks a line of parts at a width; what goes on below is indented as deep as the line's own text.</summary>
public static class LineWrap
{
    /// <summary>A text of several lines (a stack trace) is shown as such, indented below its name.</summary>
    public static IEnumerable<TextLine> AtNewlines(TextLine line)
    {
        if (line.Parts.IsEmpty || !line.Parts[^1].Text.Contains('\n', StringComparison.Ordinal))
        {
            return [line];
        }

        var indent = new string(' ', (line.Depth * 2) + 4);
        var last = line.Parts[^1];
        return last.Text.Split('\n').Select((text, i) => i == 0
            ? line with { Parts = line.Parts.SetItem(line.Parts.Length - 1, last with { Text = text.TrimEnd('\r') }) }
            : new TextLine([new TextPart(indent), last with { Text = text.TrimEnd('\r') }], line.Depth));
    }

    public static IEnumerable<TextLine> Split(TextLine line, int columns)
    {
        if (line.Parts.Sum(p => CellText.Width(p.Text)) <= columns)
        {
            return [line];
        }

        return Broken(line, columns);
    }

    private static IEnumerable<TextLine> Broken(TextLine line, int columns)
    {
        var indent = Math.Min((line.Depth * 2) + 4, columns / 2);
        var current = ImmutableArray.CreateBuilder<TextPart>();
        var room = columns;
        var first = true;
        foreach (var part in line.Parts)
        {
            var rest = part.Text;
            while (rest.Length > 0)
            {
                var take = Fitting(rest, room);
                if (take == 0)
                {
                    yield return new TextLine(current.ToImmutable(), line.Depth, first ? line.Path : null);
                    first = false;
                    current.Clear();
                    current.Add(new TextPart(new string(' ', indent)));
                    room = columns - indent;
                    continue;
                }

                current.Add(part with { Text = rest[..take] });
                room -= CellText.Width(rest.AsSpan(0, take));
                rest = rest[take..];
            }
        }

        yield return new TextLine(current.ToImmutable(), line.Depth, first ? line.Path : null);
    }

    /// <summary>Characters that fit, whole clusters only; a tab that does not fit ends the line.</summary>
    private static int Fitting(string text, int room)
    {
        var width = 0;
        foreach (var cell in CellText.Cells(text))
        {
            width += cell.Width;
            if (width > room)
            {
                return cell.Start;
            }
        }

        return text.Length;
    }
}
