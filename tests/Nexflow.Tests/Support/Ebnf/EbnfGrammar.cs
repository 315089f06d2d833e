using Nexflow.Tests.Architecture;

namespace Nexflow.Tests.Support.Ebnf;

/// <summary>A written grammar: makes sentences of it at random, and says whether a text is one (by all derivations, not greedily).</summary>
internal sealed class EbnfGrammar(IReadOnlyDictionary<string, EbnfNode> rules)
{
    private const int MaxRepeats = 4;

    public IReadOnlyDictionary<string, EbnfNode> Rules => rules;

    public static EbnfGrammar Load(string file) =>
        new EbnfReader(File.ReadAllText(Path.Combine(SourceTree.Root, "grammars", file))).Read();

    public string Sentence(string rule, Random random) => Sentence(rules[rule], random);

    public bool Derives(string rule, string text) => Ends(rules[rule], text, 0).Contains(text.Length);

    private string Sentence(EbnfNode node, Random random) => node switch
    {
        EbnfNode.Terminal terminal => terminal.Text,
        EbnfNode.Reference reference => Sentence(rules[reference.Rule], random),
        EbnfNode.Sequence sequence => string.Concat(sequence.Items.Select(item => Sentence(item, random))),
        EbnfNode.Choice choice => Sentence(choice.Items[random.Next(choice.Items.Count)], random),
        EbnfNode.Repeat repeat => string.Concat(Enumerable.Range(0, random.Next(repeat.Min, Math.Min(repeat.Max, repeat.Min + MaxRepeats) + 1)).Select(_ => Sentence(repeat.Item, random))),
        _ => throw new InvalidOperationException(),
    };

    private IEnumerable<int> Ends(EbnfNode node, string text, int at) => node switch
    {
        EbnfNode.Terminal terminal => string.CompareOrdinal(text, at, terminal.Text, 0, terminal.Text.Length) == 0 ? [at + terminal.Text.Length] : [],
        EbnfNode.Reference reference => Ends(rules[reference.Rule], text, at),
        EbnfNode.Sequence sequence => sequence.Items.Aggregate((IEnumerable<int>)[at], (ends, item) => ends.SelectMany(end => Ends(item, text, end)).Distinct().ToList()),
        EbnfNode.Choice choice => choice.Items.SelectMany(item => Ends(item, text, at)).Distinct(),
        EbnfNode.Repeat repeat => Repeated(repeat, text, at),
        _ => throw new InvalidOperationException(),
    };

    private SortedSet<int> Repeated(EbnfNode.Repeat repeat, string text, int at)
    {
        var (all, current) = (new SortedSet<int>(), new List<int> { at });
        for (var count = 0; count <= repeat.Max && current.Count > 0; count++)
        {
            if (count >= repeat.Min)
            {
                all.UnionWith(current);
            }

            current = current.SelectMany(end => Ends(repeat.Item, text, end)).Distinct().Where(end => count < repeat.Min || !all.Contains(end)).ToList();
        }

        return all;
    }
}
