namespace Nexflow.Terminal.Views.Grids;

/// <summary>What a grid looks like now, for its painter.</summary>
internal readonly record struct GridPicture(
    RecordGrid Grid, IReadOnlyList<GridColumn> Columns, ColumnSlot[] Slots, GridMarks Marks, IRowSource Source, ListCursor Cursor);
