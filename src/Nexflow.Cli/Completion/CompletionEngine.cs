using System.CommandLine;
using System.CommandLine.Completions;
using Nexflow.Cli.Commands;
using Nexflow.Cli.Hosting;
using Nexflow.Cli.Parsing;

namespace Nexflow.Cli.Completion;

/// <summary>What could stand at the cursor: commands, options, their words, and names from the cluster and the settings.</summary>
internal sealed class CompletionEngine(CliHost host)
{
    /// <param name="words">The words after <c>nexflow</c> up to the cursor; the last one is being written, maybe empty.</param>
    public async Task<IReadOnlyList<Candidate>> CandidatesAsync(IReadOnlyList<string> words)
    {
        var current = words.Count == 0 ? "" : words[^1];
        IReadOnlyList<string> before = words.Count == 0 ? [] : [.. words.Take(words.Count - 1)];
        var line = CommandLine.Parse(before);
        var command = line.Result.CommandResult.Command;
        var options = command.Options.Concat(line.Globals.All).Distinct().ToList();

        if (current.StartsWith("--", StringComparison.Ordinal) && current.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
        {
            var given = Find(options, current[..equals]);
            return given is null ? [] : await ValuesAsync(line, given.GetCompletions(CompletionContext.Empty), current[(equals + 1)..], current[..(equals + 1)]);
        }

        if (before.Count > 0 && Find(options, before[^1]) is { } open && open.ValueType != typeof(bool))
        {
            // Without the option that has no value yet: the rest says which cluster to ask.
            return await ValuesAsync(CommandLine.Parse([.. before.SkipLast(1)]), open.GetCompletions(CompletionContext.Empty), current, "");
        }

        if (current.StartsWith('-'))
        {
            return [.. options.Where(option => !option.Hidden && option.Name.StartsWith(current, StringComparison.Ordinal)).Select(option => new Candidate(option.Name, option.Description ?? ""))];
        }

        var names = line.Command is null
            ? CommandCatalogue.All.Where(entry => entry.Group != CommandGroup.Hidden).Select(entry => new Candidate(entry.Name, entry.Summary))
            : command.Subcommands.Select(sub => new Candidate(sub.Name, sub.Description ?? ""));
        List<Candidate> found = [.. names.Where(candidate => candidate.Word.StartsWith(current, StringComparison.Ordinal))];
        if (NextArgument(line) is { } argument)
        {
            found.AddRange(await ValuesAsync(line, argument.GetCompletions(CompletionContext.Empty), current, ""));
        }

        return found;
    }

    private static Option? Find(IEnumerable<Option> options, string word) =>
        options.FirstOrDefault(option => option.Name == word || option.Aliases.Contains(word));

    /// <summary>The first argument that has no word yet.</summary>
    private static Argument? NextArgument(CommandLine line) => line.Command?.Arguments.FirstOrDefault(argument =>
        line.Result.GetResult(argument) is null or { Tokens.Count: 0 });

    private async Task<IReadOnlyList<Candidate>> ValuesAsync(CommandLine line, IEnumerable<CompletionItem> items, string current, string prefix)
    {
        // In a list the part after the last comma is being written.
        var comma = current.LastIndexOf(',') + 1;
        var (done, part) = (current[..comma], current[comma..]);
        var taken = done.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var found = new List<Candidate>();
        foreach (var item in items.Select(item => item.Label))
        {
            var names = item.StartsWith('<') ? await new NameSource(host, line).FindAsync(item) : [new Candidate(item)];
            found.AddRange(names.Where(name => name.Word.StartsWith(part, StringComparison.Ordinal) && !taken.Contains(name.Word)).Select(name => name with { Word = prefix + done + name.Word }));
        }

        return found;
    }
}
