namespace Nexflow.Terminal.Views;

/// <summary>What a pane can be told. The shell resolves keys through the command registry and passes one of these to the focused pane.</summary>
public enum ViewCommand
{
    None,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    First,
    Last,

    /// <summary>Marks or unmarks the row and goes to the next.</summary>
    ToggleMark,

    /// <summary>Starts a range at the row; again: marks the range.</summary>
    MarkRange,

    /// <summary>What is marked is not, and the other way round.</summary>
    InvertMarks,
    ClearMarks,
    ToggleWrap,
    ToggleFollow,
    NextMatch,
    PreviousMatch,
    Expand,
    Collapse,
    ToggleExpand,
    ExpandAll,
    CollapseAll,
}
