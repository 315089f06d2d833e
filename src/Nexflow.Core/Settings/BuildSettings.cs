namespace Nexflow.Core.Settings;

/// <param name="Java">The Java release, as 17.</param>
public sealed record BuildSettings(string Target, string? Package, int Java, bool Strict, string Output);
