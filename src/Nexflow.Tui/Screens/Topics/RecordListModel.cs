using System.Collections.Immutable;
using Nexflow.Core.Records;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>The records of one topic: loaded rows, those the filter shows, and a selection that stays on its record whatever arrives.</summary>
internal sealed record RecordListModel
{
    /// <summary>Bytes of rows kept; the far end is dropped beyond.</summary>
    public const long Budget = 24L << 20;

    public required string Topic { get; init; }

    public required SeekRequest Seek { get; init; }

    /// <summary>The read whose rows are taken; older reads' rows are ignored.</summary>
    public int Request { get; init; }

    public LoadState Load { get; init; } = LoadState.Loading;

    public Problem? Problem { get; init; }

    public RecordWindow All { get; init; } = RecordWindow.Empty;

    public RecordWindow Shown { get; init; } = RecordWindow.Empty;

    public TextFilter Filter { get; init; } = TextFilter.None;

    public bool NewestFirst { get; init; } = true;

    public ListCursor Cursor { get; init; }

    public ImmutableDictionary<int, PartitionEdge> Edges { get; init; } = ImmutableDictionary<int, PartitionEdge>.Empty;

    /// <summary>The read that takes in live arrivals; 0 when none does.</summary>
    public int FollowRequest { get; init; }

    public bool Following => FollowRequest != 0;

    /// <summary>Arrived above (or below) the part of the list that is on screen since the reader scrolled away.</summary>
    public int Unseen { get; init; }

    /// <summary>Arrivals held back while paused.</summary>
    public RecordWindow Held { get; init; } = RecordWindow.Empty;

    /// <summary>The read of one more page; 0 when none is on its way.</summary>
    public int PageRequest { get; init; }

    /// <summary>Enter was pressed before there was a record: the first one opens when it comes.</summary>
    public bool OpensFirst { get; init; }

    /// <summary>The page that is on its way goes to older records.</summary>
    public bool PageOlder { get; init; }

    /// <summary>The page that is on its way ends when it has found enough of what the filter asks for, not at a size.</summary>
    public bool Searching { get; init; }

    /// <summary>What all reads of this list came to.</summary>
    public ReadTotals Read { get; init; }

    public ImmutableHashSet<RecordId> Marks { get; init; } = [];

    /// <summary>Where a range of marks began.</summary>
    public RecordId? RangeFrom { get; init; }

    public ImmutableHashSet<RecordId> Bookmarks { get; init; } = [];

    /// <summary>Columns that values are shifted left by.</summary>
    public int Shift { get; init; }

    public RecordRow? Current => Shown.Count == 0 ? null : Shown[Math.Clamp(Cursor.Index, 0, Shown.Count - 1)];

    public bool HasOlder => Edges.Values.Any(e => e.HasOlder);

    public bool HasNewer => Edges.Values.Any(e => e.HasNewer);

    /// <summary>In the direction that the list reads.</summary>
    public bool HasMore => NewestFirst ? HasOlder : HasNewer;

    /// <summary>The range has an end of its own: nothing beyond it belongs into the list.</summary>
    public bool IsBounded => Seek.Range.To.Kind != OffsetBoundKind.End;

    /// <summary>Offsets of the whole range; records are at most so many.</summary>
    public long Length => Edges.Values.Sum(e => e.Length);

    public bool AtLiveEnd => NewestFirst ? Cursor.Index == 0 : Cursor.Index >= Shown.Count - 1;
}
