using System.Globalization;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Kinds;

/// <summary>A whole number within bounds.</summary>
internal sealed class NumberKind(long min, long max, long example) : SettingKind
{
    public override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number, as {example}");

    public override object? Read(TomlNode node, DiagnosticSource source, List<Diagnostic> diagnostics)
    {
        if (node is not TomlNode.Integer number)
        {
            return WrongType(node, source, diagnostics);
        }

        return number.Value >= min && number.Value <= max
            ? number.Value
            : Refuse(new SettingProblem("NX6005", string.Create(CultureInfo.InvariantCulture, $"{number.Value} is not between {min} and {max}")), node, source, diagnostics);
    }

    public override TomlNode FromText(string text)
    {
        var span = new TextSpan(0, text.Length);
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new TomlNode.Integer(span, number)
            : new TomlNode.Text(span, text);
    }

    public override string Show(object value) => ((long)value).ToString(CultureInfo.InvariantCulture);
}
