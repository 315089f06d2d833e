namespace Nexflow.Terminal.Keys;

/// <summary>What a key means in a scope chain.</summary>
/// <param name="Command">The command; null when the key is unbound.</param>
/// <param name="Availability">Whether it may run; when it may not, the shell says why instead of doing nothing.</param>
public readonly record struct KeyResolution(Command? Command, KeyAvailability Availability);
