using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Kinds;

/// <summary>A string, maybe with a rule of its own.</summary>
internal sealed class TextKind(string example, Func<string, SettingProblem?>? check = null) : SettingKind
{
    public override string Expected => $"a string, as {TomlText.Quote(example)}";

    /// <summary>One of a few words.</summary>
    public static TextKind Words(params string[] words) => new(words[0], text => words.Contains(text)
        ? null
        : new SettingProblem(
            "NX6005",
            $"'{PlainText.Escape(text)}' is none of the values allowed here",
            DidYouMean.Closest(text, words) is { } word ? TomlText.Quote(word) : null,
            $"allowed: {string.Join(", ", words)}"));

    public override object? Read(TomlNode node, DiagnosticSource source, List<Diagnostic> diagnostics) => node is not TomlNode.Text text
        ? WrongType(node, source, diagnostics)
        : check?.Invoke(text.Value) is { } problem ? Refuse(problem, node, source, diagnostics) : text.Value;

    public override TomlNode FromText(string text) => new TomlNode.Text(new TextSpan(0, text.Length), text);

    public override string Show(object value) => TomlText.Quote((string)value);
}
