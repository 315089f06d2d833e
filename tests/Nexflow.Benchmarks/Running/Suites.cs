using Nexflow.Benchmarks.Embedded;
using Nexflow.Clusters.Scanning;

namespace Nexflow.Benchmarks.Running;

/// <summary>All suites by name. A new case is one line here.</summary>
internal static class Suites
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Func<IBenchmarkCase>>> All { get; } = new SortedDictionary<string, IReadOnlyList<Func<IBenchmarkCase>>>(StringComparer.Ordinal)
    {
        ["first-light"] =
        [
            () => new EmbeddedAppendCase(allocation: false),
            () => new EmbeddedAppendCase(allocation: true),
            () => new EmbeddedProduceCase(),
            () => new EmbeddedScanCase("embedded scan", allocation: false),
            () => new EmbeddedScanCase("embedded scan, allocated", allocation: true),
            () => new EmbeddedScanCase("embedded scan, merged by time", allocation: false, ordered: true),
            () => new EmbeddedScanCase("embedded scan, newest first", allocation: false, direction: ScanDirection.Backward),
        ],
    };
}
