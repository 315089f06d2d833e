namespace Nexflow.Core.Settings;

/// <summary>Where a value comes from; a later layer wins over an earlier one.</summary>
public enum SettingLayer
{
    Default,
    UserFile,
    ProjectFile,
    Environment,
    Flag,
}
