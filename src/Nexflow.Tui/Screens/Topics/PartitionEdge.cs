namespace Nexflow.Tui.Screens.Topics;

/// <summary>What is loaded of a partition, <c>[Low, High)</c>, within what may be read, <c>[From, To)</c>.</summary>
internal readonly record struct PartitionEdge(long From, long To, long Low, long High)
{
    public bool HasOlder => Low > From;

    public bool HasNewer => High < To;

    /// <summary>Offsets of the range, and of what came after it was resolved.</summary>
    public long Length => Math.Max(To, High) - From;

    public PartitionEdge Including(long offset) => this with { Low = Math.Min(Low, offset), High = Math.Max(High, offset + 1) };
}
