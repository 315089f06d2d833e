namespace Nexflow.EndToEnd.Harness;

internal sealed record Finished(int ExitCode, string Output, string Error);
