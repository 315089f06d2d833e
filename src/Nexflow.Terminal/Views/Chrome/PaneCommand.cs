namespace Nexflow.Terminal.Views.Chrome;

/// <summary>What can be done with panes side by side.</summary>
public enum PaneCommand
{
    Next,
    Previous,
    Grow,
    Shrink,

    /// <summary>The focused pane takes all the room, and gives it back.</summary>
    Zoom,
}
