using Nexflow.Cli.Commands;
using Nexflow.Cli.Output;

namespace Nexflow.Cli.Help;

/// <summary>Lays help out in two columns within a width. Help is ASCII: a character is a cell.</summary>
internal sealed class HelpText(TextWriter output, int width, Ansi ansi)
{
    private const int MaxLabel = 30;

    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine(ansi.Bold(text));
    }

    public void Paragraph(string text, int indent = 0)
    {
        foreach (var line in Wrap(text, width - indent))
        {
            output.WriteLine(new string(' ', indent) + line);
        }
    }

    public void Rows(IReadOnlyList<(string Label, string Text)> rows)
    {
        var column = Math.Min(rows.Max(row => row.Label.Length), Math.Min(MaxLabel, width / 2)) + 4;
        foreach (var (label, text) in rows)
        {
            var lines = Wrap(text, Math.Max(10, width - column));
            var fits = label.Length + 4 <= column;
            output.WriteLine(fits && lines.Count > 0 ? $"  {ansi.Cyan(label)}{new string(' ', column - 2 - label.Length)}{lines[0]}" : $"  {ansi.Cyan(label)}");
            foreach (var line in fits ? lines.Skip(1) : lines)
            {
                output.WriteLine(new string(' ', column) + line);
            }
        }
    }

    public void Examples(IReadOnlyList<Example> examples)
    {
        foreach (var example in examples)
        {
            output.WriteLine($"  {ansi.Dim("$")} {example.Line}");
            Paragraph(example.Meaning, indent: 6);
        }
    }

    private static List<string> Wrap(string text, int room)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        return line.Length == 0 ? lines : [.. lines, line];
    }
}
