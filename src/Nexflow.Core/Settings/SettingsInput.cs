using Nexflow.Core.Diagnostics;

namespace Nexflow.Core.Settings;

/// <summary>What settings are made from; the caller has read the files.</summary>
public sealed record SettingsInput
{
    /// <summary>Setting's name → text, for the flags that were given: <c>profile</c>, <c>cluster</c>, <c>console.theme</c>. Named <c>--profile</c>, <c>--cluster</c>, <c>--theme</c> in diagnostics.</summary>
    public IReadOnlyDictionary<string, string> Flags { get; init; } = new Dictionary<string, string>();

    /// <summary>The process's variables; those that do not start with <c>NEXFLOW_</c> are ignored.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The <c>nexflow.toml</c> found upwards from the working directory.</summary>
    public DiagnosticSource? ProjectFile { get; init; }

    /// <summary>The user's own, under <c>~/.config/nexflow/</c>.</summary>
    public DiagnosticSource? UserFile { get; init; }
}
