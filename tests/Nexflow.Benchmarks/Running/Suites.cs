using Nexflow.Benchmarks.Embedded;
using Nexflow.Benchmarks.Probing;
using Nexflow.Benchmarks.Startup;
using Nexflow.Clusters.Scanning;

namespace Nexflow.Benchmarks.Running;

/// <summary>All suites by name. A new case is one line here.</summary>
internal static class Suites
{
    private static readonly Lazy<Comparison> Normal = new(() => new Comparison(Places.Probe!, "120x40", "10s", [Contestants.Quiet, Contestants.Vim]));
    private static readonly Lazy<Comparison> Keys = new(() => new Comparison(Places.Probe!, "120x40", "1s", [Contestants.QuietLong, Contestants.VimLong]));
    private static readonly Lazy<Comparison> Large = new(() => new Comparison(Places.Probe!, "200x60", "1s", [Contestants.QuietLong, Contestants.VimLong]));
    private static readonly Lazy<Comparison> Empty = new(() => new Comparison(Places.Probe!, "120x40", "1s", [Contestants.Empty]));

    // The list has the screen alone, as who watches a stream would have it; beside the topics in the second.
    private static readonly Lazy<Comparison> Trickle = new(() => new Comparison(Places.Probe!, "120x40", "10s", [Contestants.Live(60, "z,wait:500ms")]));
    private static readonly Lazy<Comparison> TrickleBeside = new(() => new Comparison(Places.Probe!, "120x40", "10s", [Contestants.Live(60, "wait:500ms")]));
    private static readonly Lazy<Comparison> Stream = new(() => new Comparison(Places.Probe!, "120x40", "10s", [Contestants.Live(20_000, "wait:500ms")]));

    // The counter of what is new changes up to thirty times a second: a burst ends sooner than at rest.
    private static readonly Lazy<Comparison> Flood = new(() => new Comparison(Places.Probe!, "120x40", "1s", [Contestants.Live(50_000, "Down*60,Up*20,PgDn*6,PgUp*4,Down*60,Up*55")], settle: "12ms"));
    private static readonly Lazy<Comparison> Browsed = new(() => new Comparison(Places.Probe!, "120x40", "1s", [Contestants.Live(10_000, "wait:10s,PgDn*20,PgUp*20")], settle: "12ms"));

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
            () => new ProbeCase("key to last byte p50, 120×40", "ms", "key_to_last_byte_ms p50", AtMost(2), Keys),
            () => new ProbeCase("key to last byte p99, 120×40", "ms", "key_to_last_byte_ms p99", AtMost(8), Keys),
            () => new ProbeCase("key to last byte max, 120×40", "ms", "key_to_last_byte_ms max", AtMost(30), Keys),
            () => new ProbeCase("bytes per selection move, 120×40", "B", "bytes_per_key median", AtMost(212), Normal),
            () => new ProbeCase("blank frames, 120×40", "frames", "blank_frames", AtMost(0), Normal),
            () => new ProbeCase("at rest for 10 s, written", "B", "idle_bytes", AtMost(0), Normal),
            () => new ProbeCase("at rest for 10 s, CPU", "%", "idle_cpu_percent", AtMost(0.1), Normal),
            () => new ProbeCase("resident, nothing read", "MB", "rss_mb", AtMost(40), Empty, peer: null),
            () => new ProbeCase("resident after browsing 500 records", "MB", "rss_mb", AtMost(150), Normal),
            () => new ProbeCase("resident after 100 k live records", "MB", "rss_mb", AtMost(150), Browsed, peer: null),
            () => new ProbeCase("live screen, 10 rows/s, one pane", "B/s", "idle_bytes", AtMost(3000), Trickle, peer: null, scale: 0.1),
            () => new ProbeCase("live screen, 10 rows/s, two panes", "B/s", "idle_bytes", AtMost(3000), TrickleBeside, peer: null, scale: 0.1),
            () => new ProbeCase("live screen, 20 k records/s", "B/s", "idle_bytes", AtMost(60_000), Stream, peer: null, scale: 0.1),
            () => new ProbeCase("key to last byte p50, 50 k records/s", "ms", "key_to_last_byte_ms p50", AtMost(4), Flood, peer: null),
            () => new ProbeCase("key to last byte p99, 50 k records/s", "ms", "key_to_last_byte_ms p99", AtMost(15), Flood, peer: null),
            () => new ResizeStormCase(),
            () => new RestoredCase(Normal),
            () => new ProbeCase("key to last byte p50, 200×60", "ms", "key_to_last_byte_ms p50", AtMost(4), Large),
            () => new ProbeCase("key to last byte p99, 200×60", "ms", "key_to_last_byte_ms p99", AtMost(12), Large),
        ],
        ["soak"] = [() => new SoakCase()],
    };

    private static BenchmarkTarget AtMost(double value, bool ofRatio = false) => new(value, AtLeast: false, ofRatio);
}
