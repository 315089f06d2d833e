using Nexflow.Core.Text;

namespace Nexflow.Streams.Stats;

/// <summary>How a sampler judges.</summary>
public sealed record InventoryOptions
{
    /// <summary>Topics whose names match hold dead letters.</summary>
    public TopicPattern DeadLetters { get; init; } = DeadLetterNames.Default;

    /// <summary>Rates are taken over the samples of this window.</summary>
    public TimeSpan RateWindow { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A group whose commits stand still this long, with records waiting, is stalled. Clients commit every 5 s by default.</summary>
    public TimeSpan StallAfter { get; init; } = TimeSpan.FromSeconds(30);
}
