using Nexflow.Core.Diagnostics;
using Nexflow.Core.Settings.Kinds;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>Reads the settings that flags and variables give.</summary>
internal sealed class TextSources(List<Diagnostic> diagnostics)
{
    private const string Prefix = "NEXFLOW_";

    /// <summary>Variables that are read elsewhere.</summary>
    private static readonly string[] Reserved = ["NEXFLOW_TESTKIT", "NEXFLOW_TESTKIT_CACHE", "NEXFLOW_BINARY", "NEXFLOW_CONFIG", "NEXFLOW_COLOR"];

    public IEnumerable<SettingCandidate> Flags(IReadOnlyDictionary<string, string> flags) => flags
        .Select(flag => Read(flag.Key == "profile" ? "default_profile" : flag.Key, flag.Value, FlagName(flag.Key), SettingLayer.Flag))
        .OfType<SettingCandidate>();

    /// <param name="profiles">Names that the files know, to read <c>NEXFLOW_PROFILE_MY_PROD_CLUSTER</c> for <c>my-prod</c>.</param>
    public IEnumerable<SettingCandidate> Environment(IReadOnlyDictionary<string, string> variables, IReadOnlyList<string> profiles)
    {
        var names = profiles.Append(SettingTable.DemoProfile).Distinct().ToList();
        foreach (var (variable, text) in variables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!variable.StartsWith(Prefix, StringComparison.Ordinal) || Reserved.Contains(variable))
            {
                continue;
            }

            if (SettingName(variable, names) is not { } name)
            {
                diagnostics.Add(Unknown(variable, names));
            }
            else if (Read(name, text, variable, SettingLayer.Environment) is { } candidate)
            {
                yield return candidate;
            }
        }
    }

    private SettingCandidate? Read(string name, string text, string sourceName, SettingLayer layer)
    {
        var key = SettingTable.Find(name.Split('.')) ?? throw new ArgumentException($"no setting {name}");
        var source = new DiagnosticSource(sourceName, text);
        var origin = new SettingOrigin(layer, source, new TextSpan(0, text.Length));
        if (key.Kind is SecretSettingKind && layer == SettingLayer.Environment)
        {
            return new SettingCandidate(name, key, new SecretReference(SecretOrigin.Environment, sourceName), origin with { Source = new DiagnosticSource(sourceName, "") });
        }

        return key.Kind.Read(key.Kind.FromText(text), source, diagnostics) is { } value ? new SettingCandidate(name, key, value, origin) : null;
    }

    private static string? SettingName(string variable, IReadOnlyList<string> profiles)
    {
        if (variable == "NEXFLOW_PROFILE")
        {
            return "default_profile";
        }

        var exact = SettingTable.Keys.FirstOrDefault(key => !key.HasWildcard && VariableName(key.Pattern) == variable)?.Pattern;
        return exact ?? profiles.SelectMany(ProfileSettings).FirstOrDefault(name => VariableName(name) == variable);
    }

    private static IEnumerable<string> ProfileSettings(string profile) => SettingTable.Keys
        .Where(key => key.Pattern.StartsWith("profile.*", StringComparison.Ordinal))
        .Select(key => key.Pattern.Replace("*", profile, StringComparison.Ordinal));

    private static string VariableName(string setting) => Prefix + setting.Replace('.', '_').Replace('-', '_').ToUpperInvariant();

    private static string FlagName(string flag) => "--" + flag[(flag.LastIndexOf('.') + 1)..].Replace('_', '-');

    private static Diagnostic Unknown(string variable, IReadOnlyList<string> profiles)
    {
        var known = SettingTable.Keys.Where(key => !key.HasWildcard).Select(key => key.Pattern).Concat(profiles.SelectMany(ProfileSettings)).Select(VariableName).Append("NEXFLOW_PROFILE");
        var guess = DidYouMean.Closest(variable, known);
        return new Diagnostic
        {
            Code = "NX6009",
            Severity = Severity.Warning,
            Message = $"the variable {PlainText.Escape(variable)} sets nothing",
            Source = new DiagnosticSource(variable, ""),
            Fixes = guess is null ? [new Fix("unset it")] : [new Fix($"did you mean {guess}?")],
        };
    }
}
