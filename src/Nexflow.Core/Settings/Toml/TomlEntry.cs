using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Toml;

/// <param name="KeySpan">Where the key was written first.</param>
internal sealed record TomlEntry(string Key, TextSpan KeySpan, TomlNode Node);
