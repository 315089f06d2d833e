namespace Nexflow.Terminal.Keys;

/// <summary>What a command can do to the outside world.</summary>
public enum Danger
{
    /// <summary>Looks only.</summary>
    None,

    /// <summary>Writes, but can be undone: one key and a plan. Hidden where the profile is read-only.</summary>
    Change,

    /// <summary>Cannot be undone: the name must be typed. Hidden where the profile is read-only.</summary>
    Destructive,
}
