using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Kinds;

/// <summary>true or false; in variables also 1 and 0.</summary>
internal sealed class FlagKind : SettingKind
{
    public override string Expected => "true or false";

    public override object? Read(TomlNode node, DiagnosticSource source, List<Diagnostic> diagnostics) =>
        node is TomlNode.Bool flag ? flag.Value : WrongType(node, source, diagnostics);

    public override TomlNode FromText(string text)
    {
        var span = new TextSpan(0, text.Length);
        return text.ToLowerInvariant() switch
        {
            "true" or "1" => new TomlNode.Bool(span, true),
            "false" or "0" => new TomlNode.Bool(span, false),
            _ => new TomlNode.Text(span, text),
        };
    }

    public override string Show(object value) => (bool)value ? "true" : "false";
}
