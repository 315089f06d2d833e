namespace Nexflow.Core.Settings;

public sealed record ProjectSettings(string? Name, string? Package, bool Strict);
