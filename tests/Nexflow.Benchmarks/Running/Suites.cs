using Nexflow.Benchmarks.Embedded;
using Nexflow.Benchmarks.Probing;
using Nexflow.Benchmarks.Startup;
using Nexflow.Clusters.Scanning;

namespace Nexflow.Benchmarks.Running;

/// <summary>All suites by name. A new case is one line here.</summary>
internal static class Suites
{
    private static readonly Lazy<Comparison> Normal = new(() => new Comparison(Places.Probe!, "120x40", "10s", [Contestants.Quiet, Contestants.Vim]));
    private static readonly Lazy<Comparison> Large = new(() => new Comparison(Places.Probe!, "200x60", "1s", [Contestants.Quiet, Contestants.Vim]));

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
            () => new BinarySizeCase(),
            () => new VersionCase(),
            () => new FirstOutputCase("peek: exec to first record", AtMost(60), ["peek", "payments.authorisations", "--last", "1"]),
            () => new ProbeCase("first byte, 120×40", "ms", "first_byte_ms", AtMost(2.5, ofRatio: true), Normal),
            () => new ProbeCase("first frame, 120×40", "ms", "first_frame_ms", AtMost(2.5, ofRatio: true), Normal),
            () => new ProbeCase("key to last byte p50, 120×40", "ms", "key_to_last_byte_ms p50", AtMost(2), Normal),
            () => new ProbeCase("key to last byte p99, 120×40", "ms", "key_to_last_byte_ms p99", AtMost(8), Normal),
            () => new ProbeCase("bytes per selection move, 120×40", "B", "bytes_per_key median", AtMost(212), Normal),
            () => new ProbeCase("blank frames, 120×40", "frames", "blank_frames", AtMost(0), Normal),
            () => new ProbeCase("at rest for 10 s, written", "B", "idle_bytes", AtMost(0), Normal),
            () => new ProbeCase("at rest for 10 s, CPU", "%", "idle_cpu_percent", AtMost(0.1), Normal),
            () => new ProbeCase("resident after browsing", "MB", "rss_mb", AtMost(40), Normal),
            () => new ProbeCase("key to last byte p50, 200×60", "ms", "key_to_last_byte_ms p50", AtMost(4), Large),
            () => new ProbeCase("key to last byte p99, 200×60", "ms", "key_to_last_byte_ms p99", AtMost(12), Large),
        ],
    };

    private static BenchmarkTarget AtMost(double value, bool ofRatio = false) => new(value, AtLeast: false, ofRatio);
}
