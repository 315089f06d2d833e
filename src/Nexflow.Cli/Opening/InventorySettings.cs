using Nexflow.Core.Settings;
using Nexflow.Core.Text;
using Nexflow.Streams.Stats;

namespace Nexflow.Cli.Opening;

/// <summary>How the settings ask topics and groups to be judged.</summary>
internal static class InventorySettings
{
    public static InventoryOptions Of(NexflowSettings settings) =>
        new() { DeadLetters = TopicPattern.Parse(string.Join(',', settings.Stream.DlqPatterns), "stream.dlq.patterns").Value };
}
