using Google.Protobuf.Reflection;

namespace Nexflow.Formats.Protobuf;

/// <summary>Imports of a <c>.proto</c> text, by name, out of memory. The well-known ones come with the library.</summary>
internal sealed class ProtoFiles(IReadOnlyDictionary<string, string> texts) : IFileSystem
{
    public bool Exists(string path) => texts.ContainsKey(Normal(path));

    public TextReader OpenText(string path) => new StringReader(texts[Normal(path)]);

    private static string Normal(string path) => path.Replace('\\', '/').TrimStart('/');
}
