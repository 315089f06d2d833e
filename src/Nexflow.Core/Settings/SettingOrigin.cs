using System.Globalization;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>The place of one value: a file with line and column, a variable, a flag, or the built-in default.</summary>
/// <param name="Source">Null for defaults.</param>
public sealed record SettingOrigin(SettingLayer Layer, DiagnosticSource? Source, TextSpan Span)
{
    public static readonly SettingOrigin Default = new(SettingLayer.Default, null, default);

    /// <summary><c>nexflow.toml:4:1</c>, <c>NEXFLOW_CONSOLE_THEME</c>, <c>--theme</c>, <c>default</c>.</summary>
    public override string ToString()
    {
        if (Source is null)
        {
            return "default";
        }

        if (Layer is SettingLayer.Flag or SettingLayer.Environment)
        {
            return Source.Name;
        }

        var position = new LineMap(Source.Text).PositionOf(Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{Source.Name}:{position.Line}:{position.Column}");
    }
}
