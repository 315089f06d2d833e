using System.Collections.Immutable;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>The topic list: what is loaded, how it is narrowed and sorted, and the selection, which follows its topic by name.</summary>
internal sealed record TopicListModel
{
    private ImmutableArray<TopicRow> _shown;

    public LoadState Load { get; init; } = LoadState.Loading;

    public Problem? Problem { get; init; }

    public ImmutableArray<TopicRow> All { get; init => Changed(field = value); } = [];

    public TextFilter Filter { get; init => Changed(field = value); } = TextFilter.None;

    public bool ShowInternal { get; init => Changed(field = value); }

    public TopicSort Sort { get; init => Changed(field = value); }

    public string? Selected { get; init; }

    public ListCursor Cursor { get; init; }

    public ImmutableHashSet<string> Marks { get; init; } = [];

    /// <summary>Where a range of marks began.</summary>
    public string? RangeFrom { get; init; }

    /// <summary>When the last sample was taken.</summary>
    public DateTimeOffset? SampledAt { get; init; }

    /// <summary>The rows after filter and sort.</summary>
    public ImmutableArray<TopicRow> Shown => _shown.IsDefault ? _shown = Arrange() : _shown;

    public TopicRow? Current => Shown.IsEmpty ? null : Shown[Math.Clamp(Cursor.Index, 0, Shown.Length - 1)];

    /// <summary>Topics that the filter or the internal switch hides.</summary>
    public int Hidden => All.Length - Shown.Length;

    public int MarkedCount => Marks.Count;

    /// <summary>After rows, filter or sort changed: the selection goes where its topic went.</summary>
    public TopicListModel Arranged(int height)
    {
        var shown = Shown;
        var at = Selected is null ? -1 : IndexOf(shown, Selected);
        var cursor = (at < 0 ? Cursor : Cursor with { Index = at }).Fit(shown.Length, height);
        return this with { Cursor = cursor, Selected = shown.IsEmpty ? Selected : shown[cursor.Index].Name };
    }

    public TopicListModel Moved(Motion motion, int height) => At(Cursor.Move(motion, Shown.Length, height));

    public TopicListModel At(ListCursor cursor) =>
        this with { Cursor = cursor, Selected = Shown.IsEmpty ? Selected : Shown[Math.Clamp(cursor.Index, 0, Shown.Length - 1)].Name };

    public TopicRow? Find(string name) => All.FirstOrDefault(t => t.Name == name);

    private static int IndexOf(ImmutableArray<TopicRow> rows, string name)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    // A copy with other rows, filter or sort shows other rows.
    private T Changed<T>(T value)
    {
        _shown = default;
        return value;
    }

    private ImmutableArray<TopicRow> Arrange()
    {
        var rows = All.Where(t => (ShowInternal || !t.Summary.IsInternal) && Filter.MatchesName(t.Name));
        return [.. Sort switch
        {
            TopicSort.Messages => rows.OrderByDescending(t => t.Summary.Messages).ThenBy(t => t.Name, StringComparer.Ordinal),
            TopicSort.Rate => rows.OrderByDescending(t => t.Summary.Rate ?? -1).ThenBy(t => t.Name, StringComparer.Ordinal),
            TopicSort.Lag => rows.OrderByDescending(t => t.Summary.Lag ?? -1).ThenBy(t => t.Name, StringComparer.Ordinal),
            TopicSort.Partitions => rows.OrderByDescending(t => t.Summary.Partitions.Count).ThenBy(t => t.Name, StringComparer.Ordinal),
            _ => rows.OrderBy(t => t.Name, StringComparer.Ordinal),
        }];
    }
}
