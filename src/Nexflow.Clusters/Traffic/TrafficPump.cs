using Nexflow.Clusters.Embedded;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Traffic;

/// <summary>Live traffic without its clock: whoever calls says what time it is.</summary>
internal sealed class TrafficPump(EmbeddedCluster cluster, ulong seed, long startMs)
{
    private const long CommitEveryMs = 1000;

    /// <summary>After a longer pause (a laptop asleep) missed payments are left out.</summary>
    private const long LongestGapMs = 5000;

    private readonly GroupProgress _groups = new(cluster, seed);
    private readonly PaymentScenario _scenario = new(new ScenarioWorld(), seed, startMs, 0, Incidents(startMs));
    private double _rate;
    private long _nowMs = startMs;
    private long _committedMs = startMs;

    /// <summary>Appends everything that is due by now.</summary>
    public async ValueTask AdvanceAsync(long nowMs, double recordsPerSecond, CancellationToken cancellation)
    {
        if (_rate != recordsPerSecond || nowMs - _nowMs > LongestGapMs)
        {
            _rate = recordsPerSecond;
            _scenario.AuthorisationsPerSecond = _rate / PaymentScenario.RecordsPerPayment;
            _scenario.SkipTo(nowMs - _nowMs > LongestGapMs ? nowMs : _nowMs);
        }

        _nowMs = nowMs;
        while (!cancellation.IsCancellationRequested && _scenario.TryNext(nowMs, out var record))
        {
            Append(record, nowMs);
        }

        if (nowMs - _committedMs >= CommitEveryMs)
        {
            _committedMs = nowMs;
            await _groups.AdvanceAsync(cancellation).ConfigureAwait(false);
        }
    }

    private void Append(ScenarioRecord record, long nowMs)
    {
        var message = record.Message;
        var place = cluster.Append(new Message
        {
            Topic = record.Topic,
            Partition = message.Partition,
            Offset = -1,
            TimestampMs = message.TimestampMs ?? nowMs,
            TimestampKind = TimestampKind.CreateTime,
            HasKey = message.Key is not null,
            Key = message.Key,
            HasValue = message.Value is not null,
            Value = message.Value,
            Headers = new HeaderBlock(message.HeaderBytes),
        });
        record.Placed?.Invoke(place);
    }

    /// <summary>A shorter, milder incident every quarter of an hour, the first after four minutes: long enough to find, too short to be all there is.</summary>
    private static IncidentPlan Incidents(long startMs) => new(startMs + 240_000, 120_000, 900_000, 0.7);
}
