namespace Nexflow.Reports.Doctor;

public enum CheckStatus
{
    Ok,
    Warning,
    Failed,
}
