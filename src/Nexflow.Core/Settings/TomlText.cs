using System.Globalization;
using System.Text;

namespace Nexflow.Core.Settings;

/// <summary>Writes TOML strings.</summary>
internal static class TomlText
{
    /// <summary>A basic string in quotes; what may not stand in one, and what could harm a terminal, is escaped.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when Text.PlainText.IsHostile(rune) => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                _ => rune.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
