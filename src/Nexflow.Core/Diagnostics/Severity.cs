namespace Nexflow.Core.Diagnostics;

public enum Severity
{
    Info,
    Warning,
    Error,
}
