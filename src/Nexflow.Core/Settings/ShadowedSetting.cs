namespace Nexflow.Core.Settings;

public sealed record ShadowedSetting(string Value, SettingOrigin Origin);
