using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;

namespace Nexflow.Core.Settings.Kinds;

/// <summary>A type of setting: reads TOML, reads the text of a flag or variable, and prints itself as TOML.</summary>
internal abstract class SettingKind
{
    /// <summary>For a person, with an example: <c>a number, as 100</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>The value, or null after a diagnostic.</summary>
    public abstract object? Read(TomlNode node, DiagnosticSource source, List<Diagnostic> diagnostics);

    /// <summary>The node that a flag's or variable's text stands for; its span is the whole text.</summary>
    public abstract TomlNode FromText(string text);

    /// <summary>As it would stand in a file. Secrets show where they come from, never what they are.</summary>
    public abstract string Show(object value);

    protected object? WrongType(TomlNode node, DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(new Diagnostic
        {
            Code = "NX6003",
            Message = $"{node.What} stands here, where {Expected} is meant",
            Source = source,
            Span = node.Span,
            Fixes = [new Fix($"write {Expected}")],
        });
        return null;
    }

    protected static object? Refuse(SettingProblem problem, TomlNode node, DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        List<Fix> fixes = problem.Suggestion is null ? [] : [new Fix($"did you mean {problem.Suggestion}?", node.Span, problem.Suggestion)];
        if (problem.Help is not null)
        {
            fixes.Add(new Fix(problem.Help));
        }

        diagnostics.Add(new Diagnostic { Code = problem.Code, Message = problem.Message, Source = source, Span = node.Span, Fixes = fixes });
        return null;
    }
}
