using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Grids;

/// <summary>A column of a grid. Widths are columns of the screen, without the gap.</summary>
public sealed record GridColumn(string Title)
{
    public int Min { get; init; } = 3;

    public int Max { get; init; } = 40;

    /// <summary>Share of what is left over; 0: as wide as its contents.</summary>
    public int Flex { get; init; }

    /// <summary>Numbers are aligned right.</summary>
    public bool Right { get; init; }

    /// <summary>Stays when the grid scrolls sideways; leading columns only.</summary>
    public bool Pinned { get; init; }

    public Role Role { get; init; } = Role.Text;
}
