using System.Collections.Immutable;

namespace Nexflow.Tui.Shell;

/// <summary>Jobs in the order they started; the last fifty that ended are remembered.</summary>
internal sealed record JobsModel
{
    public const int Remembered = 50;

    public static readonly JobsModel Empty = new();

    public ImmutableList<JobState> Items { get; init; } = [];

    public int Running => Items.Count(j => j.IsRunning);

    /// <summary>What <c>^c</c> cancels: the one started last.</summary>
    public JobState? Foremost => Items.LastOrDefault(j => j.IsRunning);

    public JobsModel Put(JobState job)
    {
        var at = Items.FindIndex(j => j.Id == job.Id);
        var items = at < 0 ? Items.Add(job) : Items[at].IsRunning ? Items.SetItem(at, job) : Items;
        while (items.Count(j => !j.IsRunning) > Remembered)
        {
            items = items.RemoveAt(items.FindIndex(j => !j.IsRunning));
        }

        return this with { Items = items };
    }
}
