using Nexflow.Core.Records;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Where reading starts, as the seek menu says it.</summary>
/// <param name="Label">For the pane's title: "latest 200", "from offset 1,000".</param>
/// <param name="Argument">The range in the grammar's words, for the equivalent command; null: none needed.</param>
/// <param name="Partition">Only this one; null: all.</param>
/// <param name="NewestFirst">Read backwards from the end of the range; rows stand newest first either way unless this is false.</param>
internal sealed record SeekRequest(string Label, OffsetRange Range, string? Argument, bool NewestFirst, bool Live = false, int? Partition = null)
{
    /// <summary>Records of the first page and of each page after it.</summary>
    public const int PageSize = 500;

    public static readonly SeekRequest Latest = new("newest first", OffsetRange.All, null, NewestFirst: true);

    public static readonly SeekRequest Earliest = new("oldest first", OffsetRange.All, "start", NewestFirst: false);

    public static readonly SeekRequest Follow = new("live", OffsetRange.All, null, NewestFirst: true, Live: true);
}
