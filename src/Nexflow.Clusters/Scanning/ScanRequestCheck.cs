using Nexflow.Clusters.Ports;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;
using Nexflow.Core.Text;

namespace Nexflow.Clusters.Scanning;

/// <summary>What can be judged before any offset is known: names, partitions, and what following excludes.</summary>
internal sealed record ScanRequestCheck(IReadOnlyList<TopicPartition> Partitions, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static ScanRequestCheck Check(ScanRequest request, IReadOnlyList<TopicDescription> topics)
    {
        var byName = topics.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var partitions = new List<TopicPartition>();
        var diagnostics = new List<Diagnostic>();
        foreach (var name in request.Topics.Distinct(StringComparer.Ordinal))
        {
            if (!byName.TryGetValue(name, out var topic))
            {
                diagnostics.Add(UnknownTopic(name, byName.Keys));
                continue;
            }

            var ids = request.Partitions?.Distinct().Order().ToList() ?? [.. topic.Partitions.Select(p => p.Id)];
            if (ids.Where(id => topic.Partitions.All(p => p.Id != id)).ToList() is [var missing, ..])
            {
                diagnostics.Add(Error("NX5005", $"{name} has partitions 0 to {topic.Partitions.Count - 1}; there is no {missing}."));
            }

            partitions.AddRange(ids.Select(id => new TopicPartition(name, id)));
        }

        var range = request.Range;
        if (range is { From.Kind: OffsetBoundKind.Offset, To.Kind: OffsetBoundKind.Offset } && range.From.Value > range.To.Value)
        {
            diagnostics.Add(Error("NX5020", $"The range {OffsetRangeText.Format(range)} ends before it starts."));
        }

        if (request.Follow && (range.To.Kind != OffsetBoundKind.End || request.Direction == ScanDirection.Backward))
        {
            diagnostics.Add(Error("NX5023", range.To.Kind != OffsetBoundKind.End ? $"The range {OffsetRangeText.Format(range)} has an end, and following has none." : "Following goes forward; newest first does not."));
        }

        return new ScanRequestCheck(partitions, diagnostics);
    }

    private static Diagnostic UnknownTopic(string name, IEnumerable<string> known) =>
        Error("NX5004", $"There is no topic {name}.") with { Fixes = DidYouMean.Closest(name, known) is { } closest ? [new Fix($"Did you mean {closest}?", null, closest)] : [] };

    private static Diagnostic Error(string code, string message) => new() { Code = code, Message = message };
}
