namespace Nexflow.Benchmarks.Running;

/// <summary>One row of a benchmark table. Add a case by listing it in its suite (<see cref="Suites"/>).</summary>
internal interface IBenchmarkCase : IDisposable
{
    string Name { get; }

    /// <summary>What the figure counts: <c>msg/s</c>, <c>ms</c>, <c>B/msg</c>, <c>MB</c>.</summary>
    string Unit { get; }

    BenchmarkTarget Target { get; }

    /// <summary>Null: there is nobody to compare with.</summary>
    string? Peer => null;

    /// <summary>Too long to be done again: one round, no warm-up.</summary>
    bool Once => false;

    /// <summary>Builds what the rounds need; answers why the case cannot run here, or null when it can.</summary>
    string? Prepare(BenchmarkOptions options);

    /// <summary>One round: the figure in <see cref="Unit"/>.</summary>
    double RunOurs();

    /// <summary>One round of the peer on the same data; called only when <see cref="Peer"/> is named.</summary>
    double RunPeer() => throw new NotSupportedException(Name);
}
