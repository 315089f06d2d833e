using System.Text;
using System.Text.Json;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Schema text as people read it: JSON indented, everything else as it is.</summary>
internal static class SchemaText
{
    public static string Pretty(string text)
    {
        if (!text.TrimStart().StartsWith('{') && !text.TrimStart().StartsWith('['))
        {
            return text;
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                document.RootElement.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(stream.ToArray());
        }
        catch (JsonException)
        {
            // Shown as the registry holds it.
            return text;
        }
    }
}
