using Nexflow.Tests.Architecture;

namespace Nexflow.Tests.Support;

/// <summary>The repository's top folder.</summary>
internal static class RepositoryRoot
{
    public static string Path => SourceTree.Root;
}
