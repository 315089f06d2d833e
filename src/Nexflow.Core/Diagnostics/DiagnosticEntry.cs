namespace Nexflow.Core.Diagnostics;

/// <summary>A code's help page, as <c>nexflow explain</c> prints it.</summary>
/// <param name="Cause">Why it happens.</param>
/// <param name="NextStep">What to do about it.</param>
/// <param name="Example">An input or a command that shows it, or null.</param>
public sealed record DiagnosticEntry(string Code, string Title, string Cause, string NextStep, string? Example = null);
