using Nexflow.Core.Settings;
using Nexflow.Core.Text;
using Nexflow.Streams.Stats;

namespace Nexflow.Cli.Opening;

/// <summary>How the settings ask topics and groups to be judged.</summary>
internal static class InventorySettings
{
    /// <summary>The patterns of the settings and the names that the field uses.</summary>
    public static InventoryOptions Of(NexflowSettings settings)
    {
        var patterns = string.Join(',', settings.Stream.DlqPatterns.Append(DeadLetterNames.DefaultPattern));
        return new InventoryOptions { DeadLetters = TopicPattern.Parse(patterns, "stream.dlq.patterns").Value };
    }
}
