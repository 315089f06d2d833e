using System.Globalization;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Kinds;

/// <summary>The list of <c>{ topics = "*", path = "card_number", keep_last = 4 }</c>.</summary>
internal sealed class MaskingRulesKind : SettingKind
{
    private const long MaxKept = 1000;

    private static readonly string[] Fields = ["topics", "path", "keep_last"];

    public override string Expected => "a list of rules, as [{ topics = \"*\", path = \"card_number\", keep_last = 4 }]";

    public override object? Read(TomlNode node, DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        if (node is not TomlNode.Array array)
        {
            return WrongType(node, source, diagnostics);
        }

        var before = diagnostics.Count;
        List<MaskingRule?> rules = [.. array.Items.Select(item => item is TomlNode.Table table ? Rule(table, source, diagnostics) : (MaskingRule?)WrongType(item, source, diagnostics))];
        return diagnostics.Count == before ? rules.OfType<MaskingRule>().ToList() : null;
    }

    public override TomlNode FromText(string text) => new TomlNode.Text(new TextSpan(0, text.Length), text);

    public override string Show(object value) => $"[{string.Join(", ", ((IReadOnlyList<MaskingRule>)value).Select(Show))}]";

    private static string Show(MaskingRule rule) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{ topics = {TomlText.Quote(rule.Topics)}, path = {TomlText.Quote(rule.Path)}, keep_last = {rule.KeepLast} }}");

    private MaskingRule? Rule(TomlNode.Table table, DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        foreach (var entry in table.Entries.Entries.Where(entry => !Fields.Contains(entry.Key)))
        {
            diagnostics.Add(UnknownSetting.Diagnose(entry.Key, entry.KeySpan, source, Fields, "a masking rule"));
        }

        if (table.Entries.Find("path") is not TomlNode.Text { Value.Length: > 0 } path)
        {
            return (MaskingRule?)Refuse(new SettingProblem("NX6005", "a masking rule needs the path of the field it hides", null, Expected), table, source, diagnostics);
        }

        var topics = table.Entries.Find("topics") ?? new TomlNode.Text(table.Span, "*");
        var kept = table.Entries.Find("keep_last") ?? new TomlNode.Integer(table.Span, 0);
        if (topics is not TomlNode.Text pattern)
        {
            return (MaskingRule?)WrongType(topics, source, diagnostics);
        }

        if (SettingChecks.Pattern(pattern.Value) is { } problem)
        {
            return (MaskingRule?)Refuse(problem, topics, source, diagnostics);
        }

        return kept is TomlNode.Integer { Value: >= 0 and <= MaxKept } last
            ? new MaskingRule(pattern.Value, path.Value, (int)last.Value)
            : (MaskingRule?)Refuse(new SettingProblem("NX6005", $"keep_last is a number from 0 to {MaxKept}"), kept, source, diagnostics);
    }
}
