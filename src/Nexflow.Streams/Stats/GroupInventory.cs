namespace Nexflow.Streams.Stats;

/// <summary>All consumer groups of a cluster at one moment, ordered by id.</summary>
/// <param name="Problem">Why the groups could not be asked, or null; topics are told all the same.</param>
public sealed record GroupInventory(DateTimeOffset At, IReadOnlyList<GroupSummary> Groups, string? Problem = null)
{
    public GroupSummary? Find(string id) => Groups.FirstOrDefault(group => group.Id == id);
}
