namespace Nexflow.Core.Diagnostics;

/// <summary>The help page of every diagnostic code, as <c>nexflow explain CODE</c> prints it. A test holds that each code in use stands here, and no other.</summary>
public static partial class DiagnosticCatalogue
{
    private static readonly Dictionary<string, DiagnosticEntry> ByCode =
        new[] { Syntax, Formats, Recordings, Cluster, Ranges, CommandLine, Configuration }.SelectMany(area => area).ToDictionary(entry => entry.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>All entries, ordered by code.</summary>
    public static IReadOnlyList<DiagnosticEntry> All { get; } = [.. ByCode.Values.OrderBy(entry => entry.Code, StringComparer.Ordinal)];

    /// <summary>Case is ignored, and the <c>NX</c> may be missing.</summary>
    public static DiagnosticEntry? Find(string code) =>
        ByCode.GetValueOrDefault(code.Trim()) ?? ByCode.GetValueOrDefault("NX" + code.Trim());
}
