using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>The configuration, typed, and with the provenance of every value.</summary>
public sealed record NexflowSettings
{
    public required ProjectSettings Project { get; init; }

    public required BuildSettings Build { get; init; }

    /// <summary>By name, ordered; always holds <c>demo</c>. Those without a usable cluster are left out.</summary>
    public required IReadOnlyDictionary<string, Profile> Profiles { get; init; }

    /// <summary>The profile to use: by flag, variable, <c>default_profile</c>, or <c>demo</c>; its cluster replaced where one was named.</summary>
    public required Profile Profile { get; init; }

    public required StreamSettings Stream { get; init; }

    public required IReadOnlyList<MaskingRule> Masking { get; init; }

    public required ConsoleSettings Console { get; init; }

    /// <summary>Command (<c>topics.follow</c>) → chords, as written.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Keys { get; init; }

    internal SettingValues Values { get; init; } = new([]);

    /// <summary>The value of one setting and where it comes from; an unknown name is a diagnostic with a suggestion.</summary>
    public Parsed<SettingExplanation> Explain(string name) => Values.Explain(name);

    /// <summary>All settings that have a value, ordered by name.</summary>
    public IReadOnlyList<SettingExplanation> All() => Values.All();
}
