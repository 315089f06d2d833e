namespace Nexflow.Terminal.Keys;

/// <summary>Modifiers of a <see cref="KeyChord"/>. Shift exists only with named keys: a shifted letter is another character.</summary>
[Flags]
public enum KeyModifiers : byte
{
    None = 0,
    Shift = 1,
    Ctrl = 2,
    Alt = 4,
}
