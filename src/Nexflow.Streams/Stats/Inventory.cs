namespace Nexflow.Streams.Stats;

/// <summary>One look at a cluster: commits were asked before ends, so that lag is never understated by the order of asking.</summary>
public sealed record Inventory(TopicInventory Topics, GroupInventory Groups);
