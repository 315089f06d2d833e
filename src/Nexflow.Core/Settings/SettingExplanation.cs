namespace Nexflow.Core.Settings;

/// <summary>A setting's value, where it comes from, and what it shadows.</summary>
/// <param name="Value">As it would stand in a file; null when it is not set and has no default.</param>
/// <param name="Shadowed">The values that lost, the strongest first.</param>
public sealed record SettingExplanation(string Name, string Doc, string? Value, SettingOrigin Origin, IReadOnlyList<ShadowedSetting> Shadowed);
