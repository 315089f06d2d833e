namespace Nexflow.Terminal.Views.Grids;

/// <summary>Which end the selection sticks to while rows arrive.</summary>
public enum GridFollow
{
    None,

    /// <summary>Newest first.</summary>
    Top,

    /// <summary>Newest last.</summary>
    Bottom,
}
