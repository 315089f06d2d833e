using System.Text;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Scanning;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;
using Nexflow.Core.Values;
using Nexflow.Streams.Peek;
using Nexflow.Tests.Cli.Support;
using Record = Nexflow.Core.Records.Record;

namespace Nexflow.Tests.Streams.Peek;

public sealed class PeekToolTests
{
    private static readonly ScanRequest Orders = new() { Topics = ["orders"] };

    private readonly EmbeddedCluster _cluster = Demo.Cluster();
    private readonly List<string> _keys = [];
    private readonly List<Diagnostic> _warnings = [];

    [Fact]
    public async Task RunAsync_Last_TellsTheNewestOldestFirst()
    {
        var verdict = await RunAsync(new PeekRequest { Scan = Orders, Last = 3 });

        Assert.Equal(["k7", "k8", "k9"], _keys);
        Assert.Equal((ScanEnd.Limit, 3L), (verdict.End, verdict.Matched));
    }

    [Fact]
    public async Task RunAsync_LastBeyondTheContent_TellsAll()
    {
        var verdict = await RunAsync(new PeekRequest { Scan = Orders, Last = 100 });

        Assert.Equal(10, _keys.Count);
        Assert.Equal(ScanEnd.EndReached, verdict.End);
    }

    [Fact]
    public async Task RunAsync_LastThenFollow_MissesAndRepeatsNothing()
    {
        using var stop = new CancellationTokenSource();

        var verdict = await RunAsync(
            new PeekRequest { Scan = Orders, Last = 2, Follow = true },
            onRecord: key =>
            {
                if (key == "k9")
                {
                    Demo.Append(_cluster, "orders", 0, "new1", "{}", 30);
                    Demo.Append(_cluster, "orders", 1, "new2", "{}", 31);
                }
                else if (_keys.Count == 4)
                {
                    stop.Cancel();
                }
            },
            stop.Token);

        Assert.Equal(["k8", "k9", "new1", "new2"], _keys.Order(StringComparer.Ordinal));
        Assert.Equal((ScanEnd.Cancelled, 4L), (verdict.End, verdict.Matched));
    }

    [Fact]
    public async Task RunAsync_FollowWithLimit_EndsByItself()
    {
        var verdict = await RunAsync(
            new PeekRequest { Scan = Orders, Last = 1, Follow = true, Limit = 2 },
            onRecord: key =>
            {
                if (key == "k9")
                {
                    Demo.Append(_cluster, "orders", 0, "new1", "{}", 30);
                    Demo.Append(_cluster, "orders", 0, "new2", "{}", 31);
                }
            });

        Assert.Equal(["k9", "new1"], _keys);
        Assert.Equal(ScanEnd.Limit, verdict.End);
    }

    [Fact]
    public async Task RunAsync_Undecodable_IsToldAndCounted()
    {
        var verdict = await RunAsync(new PeekRequest { Scan = Orders, Limit = 4 }, decode: (message, _) => ValueTask.FromResult(Broken(message)));

        Assert.Equal((4, 4L, 4L), (_keys.Count, verdict.Matched, verdict.Undecodable));
    }

    [Fact]
    public async Task RunAsync_UnknownTopic_IsADiagnostic()
    {
        var problem = await Assert.ThrowsAsync<DiagnosticException>(() => RunAsync(new PeekRequest { Scan = new ScanRequest { Topics = ["oders"] } }));

        Assert.Equal("NX5004", problem.Diagnostics[0].Code);
    }

    [Fact]
    public async Task RunAsync_RangeBeyondTheEnd_WarnsOrRefuses()
    {
        var range = new OffsetRange(new OffsetBound(OffsetBoundKind.Offset, 2), new OffsetBound(OffsetBoundKind.Offset, 100));

        await RunAsync(new PeekRequest { Scan = Orders with { Range = range } });

        Assert.Equal(6, _keys.Count);
        Assert.NotEmpty(_warnings);
    }

    private static Record Broken(StoredMessage message) => new()
    {
        Message = message,
        Key = new DecodedPart { Value = new StringValue(Encoding.UTF8.GetString(message.Key!)), Format = "text" },
        Value = new DecodedPart { Value = new BytesValue(message.Value), Format = "avro", Failure = new DecodeFailure("NX4003", "the payload ends inside a field") },
    };

    private async Task<ScanVerdict> RunAsync(PeekRequest request, Action<string>? onRecord = null, CancellationToken? cancellation = null, DecodeMessage? decode = null)
    {
        var tool = new PeekTool(_cluster, decode ?? ((message, _) => ValueTask.FromResult(Nexflow.Cli.Records.RawDecoder.Decode(message))), TimeProvider.System);
        return await tool.RunAsync(
            request,
            _warnings.AddRange,
            (records, _) =>
            {
                foreach (var record in records)
                {
                    var key = Encoding.UTF8.GetString(record.Message.Key!);
                    _keys.Add(key);
                    onRecord?.Invoke(key);
                }

                return ValueTask.CompletedTask;
            },
            progress: null,
            cancellation ?? TestContext.Current.CancellationToken);
    }
}
