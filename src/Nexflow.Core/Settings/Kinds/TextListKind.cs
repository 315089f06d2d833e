using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Kinds;

/// <summary>A list of strings; in variables, separated by commas. Where <paramref name="orOne"/> is set, one string stands for a list of it.</summary>
internal sealed class TextListKind(string example, Func<string, SettingProblem?>? check = null, bool orOne = false) : SettingKind
{
    public override string Expected => orOne ? $"a string, as {TomlText.Quote(example)}, or a list of strings" : $"a list of strings, as [{TomlText.Quote(example)}]";

    public override object? Read(TomlNode node, DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        if (node is not TomlNode.Array array)
        {
            return orOne && node is TomlNode.Text ? ReadItems([node], source, diagnostics) : WrongType(node, source, diagnostics);
        }

        return ReadItems(array.Items, source, diagnostics);
    }

    public override TomlNode FromText(string text)
    {
        var items = new List<TomlNode>();
        for (var start = 0; start <= text.Length;)
        {
            var comma = text.IndexOf(',', start) is var at && at < 0 ? text.Length : at;
            if (text[start..comma].Trim() is { Length: > 0 } item)
            {
                items.Add(new TomlNode.Text(new TextSpan(start, comma - start), item));
            }

            start = comma + 1;
        }

        return new TomlNode.Array(new TextSpan(0, text.Length), items);
    }

    public override string Show(object value) => $"[{string.Join(", ", ((IReadOnlyList<string>)value).Select(TomlText.Quote))}]";

    private List<string>? ReadItems(IReadOnlyList<TomlNode> items, DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        var before = diagnostics.Count;
        var texts = new List<string>();
        foreach (var item in items)
        {
            if (item is not TomlNode.Text text)
            {
                WrongType(item, source, diagnostics);
            }
            else if (check?.Invoke(text.Value) is { } problem)
            {
                Refuse(problem, item, source, diagnostics);
            }
            else
            {
                texts.Add(text.Value);
            }
        }

        return diagnostics.Count == before ? texts : null;
    }
}
