using Nexflow.Clusters.Ports;
using Nexflow.Core.Records;
using Nexflow.Streams.Stats;
using Nexflow.Terminal.Rendering;

namespace Nexflow.Tui;

/// <summary>What the console is started with; the composition root fills it in.</summary>
public sealed record ConsoleOptions
{
    /// <summary>Shown until the cluster answers: the profile's name or the recording's.</summary>
    public required ClusterIdentity Cluster { get; init; }

    /// <summary>Opens the cluster; called off the console's thread, again when a person retries. Diagnostics and cluster errors are shown with their next step.</summary>
    public required Func<CancellationToken, Task<ICluster>> Open { get; init; }

    /// <summary>Called once after the first frame, off the console's thread, with the opened cluster: live traffic starts here.</summary>
    public Func<ICluster, CancellationToken, Task>? Started { get; init; }

    /// <summary>Decodes a message; completes at once where schemas are known. Null: text and bytes as they are.</summary>
    public Func<ICluster, Func<StoredMessage, CancellationToken, ValueTask<Record>>>? Decoder { get; init; }

    public required TerminalCapabilities Capabilities { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public InventoryOptions Inventory { get; init; } = new();

    /// <summary>The first screen: <c>topics stats trace dlq build</c>.</summary>
    public string Screen { get; init; } = "topics";

    /// <summary>The theme by name: one of those inside the executable, or one that <see cref="ThemeText"/> knows.</summary>
    public string Theme { get; init; } = "midnight";

    /// <summary>The TOML text of a user's own theme by name; null when there is none.</summary>
    public Func<string, string?>? ThemeText { get; init; }

    /// <summary>Keys of the settings: command id → keys.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; init; } = new Dictionary<string, string>();

    /// <summary>The flags that open this cluster again, quoted: <c>--profile dev</c>; empty for the default.</summary>
    public string ClusterArguments { get; init; } = "";

    /// <summary>The profile's colour: <c>red yellow green blue …</c>; null: none.</summary>
    public string? Colour { get; init; }

    /// <summary>Append-only lines instead of a screen, for screen readers.</summary>
    public bool Linear { get; init; }

    public TextReader? LinearInput { get; init; }

    public TextWriter? LinearOutput { get; init; }
}
