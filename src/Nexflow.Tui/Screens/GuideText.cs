using System.Collections.Immutable;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens;

/// <param name="Lead">What the screen is for, one sentence.</param>
/// <param name="Shows">What it will show.</param>
internal sealed record GuideText(ScreenId Screen, string Title, string Lead, ImmutableArray<string> Shows, ImmutableArray<GuideStep> Steps);
