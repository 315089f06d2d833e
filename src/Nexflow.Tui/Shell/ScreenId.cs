namespace Nexflow.Tui.Shell;

/// <summary>The screens, numbered as the keys that open them.</summary>
internal enum ScreenId
{
    Topics = 1,
    Stats = 2,
    Trace = 3,
    Dlq = 4,
    Build = 5,
}
