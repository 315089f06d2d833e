namespace Nexflow.Core.Settings;

/// <summary>One value that a source gives to a setting.</summary>
internal sealed record SettingCandidate(string Name, SettingKey Key, object Value, SettingOrigin Origin);
