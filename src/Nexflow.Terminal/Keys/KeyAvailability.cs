namespace Nexflow.Terminal.Keys;

/// <summary>Whether a command may run now.</summary>
public enum KeyAvailability
{
    /// <summary>No command has this key here.</summary>
    Unbound,

    Enabled,

    /// <summary>Its <see cref="Command.EnabledWhen"/> says no.</summary>
    Disabled,

    /// <summary>It would write and the profile is read-only.</summary>
    ReadOnly,
}
