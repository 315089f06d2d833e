using System.Collections.Immutable;
using Nexflow.Terminal.Views;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens;

/// <summary>A screen that has nothing to show yet and teaches instead: what it will show, what to press, which command does the work.</summary>
internal sealed record GuideModel
{
    public static readonly ImmutableDictionary<ScreenId, GuideModel> All = GuideTexts.All.ToImmutableDictionary(
        g => g.Screen,
        g => new GuideModel { Text = g });

    public required GuideText Text { get; init; }

    /// <summary>Selected step; kept while other screens are looked at.</summary>
    public ListCursor Cursor { get; init; }

    public GuideStep Current => Text.Steps[Math.Clamp(Cursor.Index, 0, Text.Steps.Length - 1)];
}
