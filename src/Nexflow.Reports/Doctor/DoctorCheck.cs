namespace Nexflow.Reports.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">A word or two: <c>terminal</c>.</param>
/// <param name="Detail">What was found.</param>
/// <param name="NextStep">What to do; null when all is well.</param>
public sealed record DoctorCheck(string Name, CheckStatus Status, string Detail, string? NextStep = null);
