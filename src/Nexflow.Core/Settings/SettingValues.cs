using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>All values of all sources, by setting; the strongest wins.</summary>
internal sealed class SettingValues(IEnumerable<SettingCandidate> candidates)
{
    private readonly Dictionary<string, List<SettingCandidate>> _byName = candidates
        .GroupBy(candidate => candidate.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(candidate => candidate.Origin.Layer).ToList(), StringComparer.Ordinal);

    public IEnumerable<string> Names => _byName.Keys.Order(StringComparer.Ordinal);

    public T? Get<T>(string name)
        where T : class => (T?)Find(name);

    public T Required<T>(string name) => (T)(Find(name) ?? throw new InvalidOperationException($"the setting {name} has no default"));

    public SettingOrigin OriginOf(string name) => _byName.GetValueOrDefault(name)?[0].Origin ?? SettingOrigin.Default;

    /// <summary>The names of the profiles that any source mentions, and the built-in one.</summary>
    public IEnumerable<string> Profiles() => Names.Where(name => name.StartsWith("profile.", StringComparison.Ordinal))
        .Select(name => name.Split('.')[1])
        .Append(SettingTable.DemoProfile)
        .Distinct()
        .Order(StringComparer.Ordinal);

    public Parsed<SettingExplanation> Explain(string name)
    {
        var path = name.Split('.');
        return SettingTable.Find(path) is { } key
            ? new(Explain(name, key))
            : new(UnknownSetting.Diagnose(name, new TextSpan(0, name.Length), new DiagnosticSource("KEY", name), AllNames(), "the configuration"));
    }

    public IReadOnlyList<SettingExplanation> All() =>
        [.. AllNames().Select(name => Explain(name, SettingTable.Find(name.Split('.'))!)).Where(explanation => explanation.Value is not null)];

    private IEnumerable<string> AllNames()
    {
        var profiles = Profiles().ToList();
        return SettingTable.Keys
            .SelectMany(key => key.Pattern.StartsWith("profile.*", StringComparison.Ordinal) ? profiles.Select(name => key.Pattern.Replace("*", name, StringComparison.Ordinal)) : [key.Pattern])
            .Where(name => !name.Contains('*', StringComparison.Ordinal))
            .Concat(Names)
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    private SettingExplanation Explain(string name, SettingKey key)
    {
        var candidates = _byName.GetValueOrDefault(name) ?? [];
        var shadowed = candidates.Skip(1).Select(lost => new ShadowedSetting(key.Kind.Show(lost.Value), lost.Origin)).ToList();
        var fallback = key.Default?.Invoke(name) is { } value ? key.Kind.Show(value) : null;
        if (candidates.Count == 0)
        {
            return new SettingExplanation(name, key.Doc, fallback, SettingOrigin.Default, []);
        }

        if (fallback is not null)
        {
            shadowed.Add(new ShadowedSetting(fallback, SettingOrigin.Default));
        }

        return new SettingExplanation(name, key.Doc, key.Kind.Show(candidates[0].Value), candidates[0].Origin, shadowed);
    }

    private object? Find(string name) =>
        _byName.GetValueOrDefault(name)?[0].Value ?? SettingTable.Find(name.Split('.'))?.Default?.Invoke(name);
}
