using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views;

/// <summary>What all canvas views of one terminal share. After a change of <see cref="Theme"/> the root must be redrawn.</summary>
public sealed class ViewContext(Theme theme)
{
    private ScrolledBand? _scrolled;

    public Theme Theme { get; set; } = theme;

    public CellStyle Style(Role role) => Theme[role];

    /// <summary>The band that scrolled since the last call, for <c>Frame.MarkScrolled</c>; null when none did, or more than one.</summary>
    public ScrolledBand? TakeScrolled()
    {
        var scrolled = _scrolled;
        _scrolled = null;
        return scrolled is { Lines: 0 } ? null : scrolled;
    }

    /// <summary>Says that what stands in a band of the screen moved, or most of it. Two bands in one frame: a hint for either would be a guess, so there is none.</summary>
    public void NoteScrolled(ScrolledBand band) =>
        _scrolled = _scrolled is null ? band : band with { Lines = 0 };
}
