using Nexflow.Cli.Commands;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings;

namespace Nexflow.Cli.Configuration;

/// <summary>The settings of this run: flags over variables over files over defaults.</summary>
internal sealed class SettingsSource(CommandContext context)
{
    /// <summary>With everything that is wrong about their sources; nothing is thrown for that.</summary>
    public SettingsResult Read(IReadOnlyDictionary<string, string>? flags = null)
    {
        var given = new Dictionary<string, string>(flags ?? new Dictionary<string, string>());
        Add(given, "profile", context.Get(context.Line.Globals.Profile));
        Add(given, "cluster", context.Get(context.Line.Globals.Cluster));
        var files = new SettingsFiles(context.Host);
        return SettingsLoader.Load(new SettingsInput
        {
            Flags = given,
            Environment = context.Host.Variables(),
            ProjectFile = files.Project(),
            UserFile = files.User(),
        });
    }

    /// <summary>Warnings go to stderr; errors end the command.</summary>
    /// <exception cref="DiagnosticException">A source is wrong.</exception>
    public NexflowSettings ReadValid(IReadOnlyDictionary<string, string>? flags = null)
    {
        var result = Read(flags);
        if (result.HasErrors)
        {
            throw new DiagnosticException(result.Diagnostics);
        }

        context.Warn([.. result.Diagnostics, .. Unmasked(result.Settings)]);
        return result.Settings;
    }

    /// <summary>Nobody may believe that a field is hidden when it is not.</summary>
    private static IEnumerable<Diagnostic> Unmasked(NexflowSettings settings) => settings.Masking.Count == 0 ? [] :
    [
        new Diagnostic
        {
            Code = "NX6021",
            Severity = Severity.Warning,
            Message = "masking.rules are read and checked, but this version does not apply them: records are shown as they are",
        },
    ];

    private static void Add(Dictionary<string, string> flags, string name, string? value)
    {
        if (value is not null)
        {
            flags[name] = value;
        }
    }
}
