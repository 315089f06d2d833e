using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Toml;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>Reads the settings of one file.</summary>
internal sealed class FileSource(DiagnosticSource source, SettingLayer layer, List<Diagnostic> diagnostics)
{
    private readonly List<SettingCandidate> _candidates = [];

    public IReadOnlyList<SettingCandidate> Read()
    {
        if (TomlReader.Read(source, diagnostics) is { } root)
        {
            Walk(root, []);
        }

        return _candidates;
    }

    private void Walk(TomlTable table, IReadOnlyList<string> path)
    {
        foreach (var entry in table.Entries)
        {
            Visit(entry, [.. path, entry.Key], path);
        }
    }

    private void Visit(TomlEntry entry, string[] path, IReadOnlyList<string> parent)
    {
        var key = SettingTable.Find(path);
        if (key is { OutsideFiles: true })
        {
            diagnostics.Add(Bad("NX6002", entry.KeySpan, $"'{entry.Key}' stands in a profile, not at the top", "write it under [profile.NAME]"));
        }
        else if (path is ["profile", var name] && !IsProfileName(name))
        {
            diagnostics.Add(Bad("NX6005", entry.KeySpan, $"'{PlainText.Escape(name)}' cannot be the name of a profile", "names have letters, digits, '-' and '_'"));
        }
        else if (entry.Node is TomlNode.Table table && (SettingTable.IsTable(path) || path[0] == "keys"))
        {
            Walk(table.Entries, path);
        }
        else if (key is not null)
        {
            Add(key, path, entry.Node);
        }
        else if (SettingTable.HomeBelow(parent, entry.Key) is { } home)
        {
            diagnostics.Add(Bad("NX6002", entry.KeySpan, $"'{PlainText.Escape(entry.Key)}' stands in the wrong table", $"write it under [{home}]"));
        }
        else
        {
            diagnostics.Add(SettingTable.IsTable(path)
                ? Bad("NX6003", entry.Node.Span, $"{entry.Node.What} stands here, where a table is meant", $"write [{string.Join('.', path)}] and its settings below")
                : UnknownSetting.Diagnose(entry.Key, entry.KeySpan, source, SettingTable.NamesIn(parent), parent.Count == 0 ? "the configuration" : $"[{string.Join('.', parent)}]"));
        }
    }

    private void Add(SettingKey key, string[] path, TomlNode node)
    {
        if (key.Kind.Read(node, source, diagnostics) is { } value)
        {
            _candidates.Add(new SettingCandidate(string.Join('.', path), key, value, new SettingOrigin(layer, source, node.Span)));
        }
    }

    private static bool IsProfileName(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private Diagnostic Bad(string code, TextSpan span, string message, string fix) =>
        new() { Code = code, Message = message, Source = source, Span = span, Fixes = [new Fix(fix)] };
}
