using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Nexflow.Clusters.Traffic;

/// <summary>JSON values as the services of the scenario write them: compact, text unescaped, money as a number with its cents.</summary>
internal static class JsonPayload
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Object(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public static void WriteMoney(this Utf8JsonWriter json, string name, long minor)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"{minor / 100}.{minor % 100:00}"));
    }

    public static string Time(long timeMs) =>
        DateTimeOffset.FromUnixTimeMilliseconds(timeMs).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
