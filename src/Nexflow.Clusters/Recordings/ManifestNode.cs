using System.Text.Json;

namespace Nexflow.Clusters.Recordings;

/// <summary>A JSON element with its path, so that every complaint about a manifest says where: <c>topics[3].partitions[1].high</c>.</summary>
internal readonly struct ManifestNode(JsonElement element, string path)
{
    public string Path { get; } = path;

    public ManifestNode Member(string name) =>
        Optional(name) ?? throw Wrong($"{Join(name)} is missing");

    /// <summary>Null when the member is missing or JSON's null.</summary>
    public ManifestNode? Optional(string name)
    {
        Expect(JsonValueKind.Object, "an object");
        return element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? new ManifestNode(member, Join(name))
            : null;
    }

    public List<T> List<T>(Func<ManifestNode, T> read)
    {
        Expect(JsonValueKind.Array, "a list");
        var items = new List<T>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            items.Add(read(new ManifestNode(item, $"{Path}[{items.Count}]")));
        }

        return items;
    }

    public List<T> OptionalList<T>(string name, Func<ManifestNode, T> read) => Optional(name) is { } list ? list.List(read) : [];

    public Dictionary<string, string> OptionalTexts(string name)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Optional(name) is { } map)
        {
            map.Expect(JsonValueKind.Object, "an object of texts");
            foreach (var member in map.Element.EnumerateObject())
            {
                texts[member.Name] = new ManifestNode(member.Value, map.Join(member.Name)).Text();
            }
        }

        return texts;
    }

    public string Text()
    {
        Expect(JsonValueKind.String, "a text");
        return element.GetString()!;
    }

    public bool Flag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong($"{Path} must be true or false"),
    };

    public long Whole() =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var value) ? value : throw Wrong($"{Path} must be a whole number");

    public int Int32() =>
        Whole() is >= int.MinValue and <= int.MaxValue and var value ? (int)value : throw Wrong($"{Path} must be a whole number of 32 bits");

    public DateTimeOffset Time() =>
        element.ValueKind == JsonValueKind.String && element.TryGetDateTimeOffset(out var time) ? time : throw Wrong($"{Path} must be a time such as 2026-03-14T17:00:00Z");

    private JsonElement Element => element;

    private string Join(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    private void Expect(JsonValueKind kind, string wanted)
    {
        if (element.ValueKind != kind)
        {
            throw Wrong($"{(Path.Length == 0 ? "the whole" : Path)} must be {wanted}");
        }
    }

    private static Exception Wrong(string what) => RecordingProblem.Recording(
        RecordingProblem.WrongShape, $"The manifest is not a recording's: {what}.", "Check that this is the folder of a recording or snapshot made by nexflow.");
}
