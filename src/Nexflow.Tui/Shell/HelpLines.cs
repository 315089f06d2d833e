using System.Collections.Immutable;
using Nexflow.Terminal.Keys;

namespace Nexflow.Tui.Shell;

/// <summary>The help screen as lines: innermost scope first, narrowed by a search.</summary>
internal static class HelpLines
{
    public static IReadOnlyList<HelpLine> Of(CommandRegistry registry, ImmutableArray<string> chain, string search)
    {
        var lines = new List<HelpLine>();
        foreach (var section in registry.Help(chain.AsSpan()))
        {
            var entries = section.Entries
                .Where(e => e.Keys.Length > 0 && (FuzzyMatch.TryScore(search, e.Command.Title, out _) || search == e.Keys))
                .Select(e => new HelpLine(Words(e), e.Command.Title, e.Availability == KeyAvailability.Enabled))
                .ToList();
            if (entries.Count > 0)
            {
                lines.AddRange(lines.Count > 0 ? [new HelpLine("", "", true), new HelpLine("", ScopeNames.Of(section.Scope), true)] : [new HelpLine("", ScopeNames.Of(section.Scope), true)]);
                lines.AddRange(entries);
            }
        }

        return lines.Count > 0 ? lines : [new HelpLine("", "No key does that.", true)];
    }

    private static string Words(HelpEntry entry) => string.Join("  ", entry.Command.Keys);
}
