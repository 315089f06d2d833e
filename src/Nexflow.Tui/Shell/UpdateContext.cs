using Nexflow.Terminal.Views.Frames;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tui.Shell;

/// <summary>What a screen's update may know of the shell around it.</summary>
internal readonly record struct UpdateContext(Area Body, DateTimeOffset Now, bool Live, bool Wrap, IRecordReader Reader);
