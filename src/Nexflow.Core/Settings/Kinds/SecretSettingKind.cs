using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Kinds;

/// <summary>Where a secret comes from. The secret itself is refused, and never stands in the diagnostic.</summary>
internal sealed class SecretSettingKind : SettingKind
{
    private const string Forms = "{ env = \"NAME\" }, { file = \"PATH\" } or { prompt = true }";

    public override string Expected => Forms;

    public override object? Read(TomlNode node, DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        if (node is TomlNode.Text)
        {
            return Refuse(new SettingProblem("NX6008", "a secret stands here in plain text", null, $"write {Forms}"), node, source, diagnostics);
        }

        return node is TomlNode.Table { Entries.Entries: [var entry] } ? (entry.Key, entry.Node) switch
        {
            ("env", TomlNode.Text { Value.Length: > 0 } name) => new SecretReference(SecretOrigin.Environment, name.Value),
            ("file", TomlNode.Text { Value.Length: > 0 } path) => new SecretReference(SecretOrigin.File, path.Value),
            ("prompt", TomlNode.Bool { Value: true }) => new SecretReference(SecretOrigin.Prompt, ""),
            _ => WrongType(node, source, diagnostics),
        }
        : WrongType(node, source, diagnostics);
    }

    /// <summary>A flag cannot carry a secret; a variable's own name is put in by the loader, not its text.</summary>
    public override TomlNode FromText(string text) => new TomlNode.Text(new TextSpan(0, text.Length), text);

    public override string Show(object value) => ((SecretReference)value).ToString();
}
