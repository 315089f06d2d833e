using Nexflow.Core.Diagnostics;

namespace Nexflow.Core.Settings;

/// <summary>Makes settings of their sources: flag over variable over project file over user file over default.</summary>
public static class SettingsLoader
{
    public static SettingsResult Load(SettingsInput input)
    {
        var diagnostics = new List<Diagnostic>();
        var candidates = new List<SettingCandidate>();
        if (input.UserFile is { } user)
        {
            candidates.AddRange(new FileSource(user, SettingLayer.UserFile, diagnostics).Read());
        }

        if (input.ProjectFile is { } project)
        {
            candidates.AddRange(new FileSource(project, SettingLayer.ProjectFile, diagnostics).Read());
        }

        var texts = new TextSources(diagnostics);
        candidates.AddRange(texts.Environment(input.Environment, [.. new SettingValues(candidates).Profiles()]).ToList());
        candidates.AddRange(texts.Flags(input.Flags));
        var unreadable = diagnostics.Any(diagnostic => diagnostic.Code == "NX6001");
        var settings = new SettingsBuilder(new SettingValues(candidates), diagnostics, unreadable).Build();
        return new SettingsResult(settings, [.. diagnostics.Select(SecretMask.Apply)]);
    }
}
