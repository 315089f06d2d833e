using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Toml;

/// <summary>Entries in the order of the file; each key once.</summary>
internal sealed class TomlTable
{
    private readonly List<TomlEntry> _entries = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public IReadOnlyList<TomlEntry> Entries => _entries;

    public TomlNode? Find(string key) => _index.TryGetValue(key, out var at) ? _entries[at].Node : null;

    /// <summary>Adds or replaces. The parser has refused real duplicates before; replacing serves tables that grow.</summary>
    public void Set(string key, TextSpan keySpan, TomlNode node)
    {
        if (_index.TryGetValue(key, out var at))
        {
            _entries[at] = _entries[at] with { Node = node };
            return;
        }

        _index.Add(key, _entries.Count);
        _entries.Add(new TomlEntry(key, keySpan, node));
    }
}
