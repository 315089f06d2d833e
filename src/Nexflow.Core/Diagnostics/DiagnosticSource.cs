namespace Nexflow.Core.Diagnostics;

/// <summary>The text that a diagnostic points into: a file's name (or <c>--from</c>, <c>NEXFLOW_PROFILE</c>) and its content.</summary>
public sealed record DiagnosticSource(string Name, string Text);
