using Nexflow.Core.Records;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>What tells a record from every other of its topic.</summary>
internal readonly record struct RecordId(int Partition, long Offset)
{
    public static RecordId Of(StoredMessage message) => new(message.Partition, message.Offset);
}
