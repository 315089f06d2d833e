using Nexflow.Clusters.Scanning;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>How rows come in and how they are narrowed; every function is pure and keeps the selection on its record.</summary>
internal static class RecordListUpdate
{
    public static RecordListModel Started(RecordListModel model, IReadOnlyList<PartitionRange> ranges)
    {
        var edges = model.Edges;
        foreach (var r in ranges)
        {
            if (!edges.ContainsKey(r.Partition.Partition))
            {
                var at = model.NewestFirst ? r.To : r.From;
                edges = edges.SetItem(r.Partition.Partition, new PartitionEdge(r.From, r.To, at, at));
            }
        }

        return model with { Edges = edges };
    }

    /// <summary>Rows of a page or of the live end. At the top the picture stays where it is, unless the reader watches the live end.</summary>
    public static RecordListModel Arrived(RecordListModel model, RecordRow[] rows, bool atTop, bool live, int height, IRecordReader reader)
    {
        if (rows.Length == 0)
        {
            return model;
        }

        var fresh = model.Filter.IsEmpty ? rows : [.. rows.Where(r => r.Matches(model.Filter, reader))];
        var watching = live && model.AtLiveEnd;
        var all = atTop ? model.All.Prepend(rows) : model.All.Append(rows);
        var shown = model.Filter.IsEmpty ? all : atTop ? model.Shown.Prepend(fresh) : model.Shown.Append(fresh);
        var cursor = watching ? LiveEnd(model, shown.Count) : atTop ? model.Cursor.Shift(fresh.Length) : model.Cursor;
        var next = model with
        {
            All = all,
            Shown = shown,
            Cursor = cursor.Fit(shown.Count, height),
            Edges = Widen(model, rows),
            Read = model.Read.With(rows),
            Unseen = live && !watching ? model.Unseen + fresh.Length : model.Unseen,
            Load = LoadState.Ready,
        };
        return Bounded(next, atTop, height, reader);
    }

    /// <summary>A read that came to its end covered its range, also where the last offsets hold no record (transaction marks, compaction).</summary>
    public static RecordListModel Covered(RecordListModel model, ScanVerdict verdict, bool older)
    {
        if (verdict.End != ScanEnd.EndReached)
        {
            return model;
        }

        var edges = model.Edges.ToBuilder();
        foreach (var coverage in verdict.Coverage.Where(c => c is { Complete: true, Failure: null }))
        {
            if (edges.TryGetValue(coverage.Partition.Partition, out var edge))
            {
                edges[coverage.Partition.Partition] = older ? edge with { Low = edge.From } : edge with { High = Math.Max(edge.High, edge.To) };
            }
        }

        return model with { Edges = edges.ToImmutable() };
    }

    public static RecordListModel Filtered(RecordListModel model, TextFilter filter, int height, IRecordReader reader)
    {
        var current = model.Current?.Id;
        var shown = filter.IsEmpty ? model.All : model.All.Where(r => r.Matches(filter, reader));
        var at = current is { } id ? shown.IndexOf(id) : -1;
        var cursor = at >= 0 ? new ListCursor(at, at - (model.Cursor.Index - model.Cursor.Top)) : default;
        return model with { Filter = filter, Shown = shown, Cursor = cursor.Fit(shown.Count, height) };
    }

    public static RecordListModel Moved(RecordListModel model, ListCursor cursor)
    {
        var moved = model with { Cursor = cursor };
        return moved.AtLiveEnd ? moved with { Unseen = 0 } : moved;
    }

    /// <summary>Takes in what came while paused.</summary>
    public static RecordListModel Resumed(RecordListModel model, int height, IRecordReader reader) =>
        model.Held.Count == 0
            ? model
            : Arrived(model with { Held = RecordWindow.Empty }, [.. model.Held.Rows], model.NewestFirst, live: true, height, reader);

    public static RecordListModel Hold(RecordListModel model, RecordRow[] rows) =>
        model with { Held = (model.NewestFirst ? model.Held.Prepend(rows) : model.Held.Append(rows)).Trim(RecordListModel.Budget, fromTop: !model.NewestFirst) };

    private static ListCursor LiveEnd(RecordListModel model, int count) => model.NewestFirst ? default : new ListCursor(count - 1, count);

    private static System.Collections.Immutable.ImmutableDictionary<int, PartitionEdge> Widen(RecordListModel model, RecordRow[] rows)
    {
        var edges = model.Edges.ToBuilder();
        foreach (var row in rows)
        {
            var edge = edges.TryGetValue(row.Id.Partition, out var known) ? known : new PartitionEdge(row.Id.Offset, row.Id.Offset, row.Id.Offset, row.Id.Offset);
            edges[row.Id.Partition] = edge.Including(row.Id.Offset);
        }

        return edges.ToImmutable();
    }

    private static RecordListModel Bounded(RecordListModel model, bool grewAtTop, int height, IRecordReader reader)
    {
        // What was asked for stays: the far end goes when a person pages or follows, and what came last when the first page alone is too large.
        var all = model.All.Trim(RecordListModel.Budget, fromTop: !grewAtTop && (model.PageRequest != 0 || model.Following));
        if (ReferenceEquals(all, model.All))
        {
            return model;
        }

        var current = model.Current?.Id;
        var shown = model.Filter.IsEmpty ? all : all.Where(r => r.Matches(model.Filter, reader));
        var at = current is { } id ? shown.IndexOf(id) : -1;
        var index = at >= 0 ? at : grewAtTop ? shown.Count - 1 : 0;
        return model with
        {
            All = all,
            Shown = shown,
            Cursor = new ListCursor(index, index - (model.Cursor.Index - model.Cursor.Top)).Fit(shown.Count, height),
            Edges = Narrow(model, all),
        };
    }

    private static System.Collections.Immutable.ImmutableDictionary<int, PartitionEdge> Narrow(RecordListModel model, RecordWindow kept)
    {
        var loaded = kept.Rows.GroupBy(r => r.Id.Partition).ToDictionary(g => g.Key, g => (Low: g.Min(r => r.Id.Offset), High: g.Max(r => r.Id.Offset) + 1));
        return model.Edges.ToDictionary(e => e.Key, e => e.Value with
        {
            Low = loaded.TryGetValue(e.Key, out var l) ? l.Low : e.Value.High,
            High = loaded.TryGetValue(e.Key, out var h) ? h.High : e.Value.High,
        }).ToImmutable();
    }

    private static System.Collections.Immutable.ImmutableDictionary<int, PartitionEdge> ToImmutable(this Dictionary<int, PartitionEdge> edges) =>
        System.Collections.Immutable.ImmutableDictionary.CreateRange(edges);
}
