using Nexflow.Core.Diagnostics;
using Nexflow.Reports.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Problems;

/// <summary>Diagnostics as <see cref="DiagnosticText"/> writes them, coloured by severity.</summary>
public sealed class DiagnosticsReport : IReport<IReadOnlyList<Diagnostic>>
{
    public IRenderable Build(IReadOnlyList<Diagnostic> result, int width) =>
        new Rows(result.SelectMany((diagnostic, i) => i == 0 ? Lines(diagnostic) : Lines(diagnostic).Prepend(Text.Empty)));

    private static IEnumerable<IRenderable> Lines(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity switch
        {
            Severity.Error => Styles.Bad,
            Severity.Warning => Styles.Warning,
            _ => Styles.Name,
        };
        return DiagnosticText.Format(diagnostic).TrimEnd('\n').Split('\n').Select((line, i) => line switch
        {
            _ when i == 0 => Cell.Of(line, severity),
            _ when line.StartsWith("help:", StringComparison.Ordinal) => Cell.Of(line, Styles.Name),
            _ => Cell.Of(line, Styles.Plain),
        });
    }
}
