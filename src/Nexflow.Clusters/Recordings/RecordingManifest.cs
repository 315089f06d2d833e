using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Recordings;

/// <summary>
/// What a recording holds, written last and read alone: opening costs one small file however large the recording is.
/// <c>NAME/manifest.json</c>, one <c>TOPIC/partition-N.avro</c> a partition, schemas under <c>schemas/</c>.
/// </summary>
public sealed record RecordingManifest
{
    public const string FileName = "manifest.json";

    /// <summary>The version of this layout that is written and read.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Tool and version that wrote it.</summary>
    public required string Tool { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset CapturedAt { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Ordered by name (ordinal).</summary>
    public required IReadOnlyList<RecordedTopic> Topics { get; init; }

    public IReadOnlyList<GroupDescription> Groups { get; init; } = [];

    public IReadOnlyList<RecordedSchema> Schemas { get; init; } = [];

    public IReadOnlyList<BrokerDescription> Brokers { get; init; } = [];
}
