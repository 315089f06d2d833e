using Terminal.Gui.ViewBase;

namespace Nexflow.Terminal.Views.Chrome;

/// <summary>One pane of a <see cref="SplitPanes"/>.</summary>
/// <param name="View">What it shows.</param>
/// <param name="Frame">Its title line.</param>
/// <param name="Divider">The line in front of it when panes stand side by side.</param>
internal sealed record Pane(View View, PaneFrame Frame, PaneFrame? Divider);
