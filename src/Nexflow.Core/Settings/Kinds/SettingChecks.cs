using Nexflow.Core.Text;

namespace Nexflow.Core.Settings.Kinds;

/// <summary>Rules of single settings.</summary>
internal static class SettingChecks
{
    public static SettingProblem? Pattern(string text) =>
        TopicPattern.Parse(text, "").Diagnostic is { } wrong ? new SettingProblem("NX6005", wrong.Message, null, wrong.Fixes[0].Title) : null;

    public static SettingProblem? Address(string text) => ClusterAddress.Parse(text, "").Diagnostic is { } wrong
        ? new SettingProblem(wrong.Code, wrong.Message, wrong.Fixes[0].Replacement is { } address ? TomlText.Quote(address) : null, wrong.Fixes[^1].Title)
        : null;

    public static SettingProblem? Url(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Host.Length == 0)
        {
            return new SettingProblem("NX6005", $"'{PlainText.Escape(text)}' is not an http or https address", null, "write it as \"http://localhost:8081\"");
        }

        return url.UserInfo.Length > 0 ? new SettingProblem("NX6008", "a secret stands in the address in plain text", null, "leave user and password out of the address") : null;
    }

    public static SettingProblem? NotEmpty(string text) => text.Trim().Length == 0 ? new SettingProblem("NX6005", "the value is empty") : null;
}
