using System.Diagnostics;
using Nexflow.Benchmarks.Running;
using Nexflow.Clusters.Embedded;
using Nexflow.Clusters.Ports;

namespace Nexflow.Benchmarks.Embedded;

/// <summary>Through the port, as replay and restore write: batches of 500 messages, with their results.</summary>
internal sealed class EmbeddedProduceCase : IBenchmarkCase
{
    private const int Batch = 500;

    private NewMessage[] _batch = [];
    private EmbeddedCluster? _cluster;
    private int _batches;

    public string Name => "embedded produce, 200 B, batches of 500";

    public string Unit => "msg/s";

    public BenchmarkTarget Target => new(1e6, AtLeast: true);

    public string? Prepare(BenchmarkOptions options)
    {
        var messages = new SampleMessages(options.Seed);
        _batch = new NewMessage[Batch];
        for (var i = 0; i < Batch; i++)
        {
            var message = messages[i];
            _batch[i] = new NewMessage { Key = message.Key.ToArray(), Value = message.Value.ToArray(), TimestampMs = message.TimestampMs };
        }

        _batches = options.Quick ? 100 : 4000;
        _cluster = SampleMessages.MakeCluster(options.Quick ? 4 << 20 : 256 << 20, 6);
        return null;
    }

    public double RunOurs()
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < _batches; i++)
        {
            _cluster!.ProduceAsync(SampleMessages.Topic, _batch, CancellationToken.None).GetAwaiter().GetResult();
        }

        return _batches * Batch / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public void Dispose() => _cluster?.DisposeAsync().AsTask().Wait();
}
