using Nexflow.Core.Diagnostics;

namespace Nexflow.Core.Settings;

/// <summary>The settings as far as they could be read (defaults stand in for refused values) and everything wrong with their sources.</summary>
public sealed record SettingsResult(NexflowSettings Settings, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
