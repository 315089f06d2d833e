namespace Nexflow.Benchmarks.Probing;

/// <summary>One contestant on the pty. <paramref name="Ready"/> is on screen when its first frame is complete.</summary>
internal sealed record ProbeProgram(string Name, IReadOnlyList<string> Command, string Ready, string Keys, string Quit);
