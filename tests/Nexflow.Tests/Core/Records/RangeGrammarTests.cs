using Microsoft.Extensions.Time.Testing;
using Nexflow.Core.Records;
using Nexflow.Core.Time;
using Nexflow.Tests.Support.Ebnf;

namespace Nexflow.Tests.Core.Records;

/// <summary>The parser against the written grammar: its sentences, and the same sentences with one character changed.</summary>
public sealed class RangeGrammarTests
{
    private const int Seed = 20260314;

    /// <summary>Of the right form, and refused for what it says: no such day, an offset of 20 digits, bounds in the wrong order.</summary>
    private static readonly string[] RefusedByMeaning = ["NX1006", "NX1008", "NX5020"];

    private static readonly EbnfGrammar Grammar = EbnfGrammar.Load("ranges.ebnf");

    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.Zero));

    [Fact]
    public void Parse_SentencesOfTheGrammar_AreTaken()
    {
        var random = new Random(Seed);
        var good = 0;
        for (var i = 0; i < 4000; i++)
        {
            var sentence = Grammar.Sentence("range", random);
            var parsed = OffsetRangeText.Parse(sentence, "--range", Clock);
            Assert.True(parsed.IsOk || RefusedByMeaning.Contains(parsed.Diagnostic.Code), $"{sentence}: {parsed.Diagnostic?.Message}");
            good += parsed.IsOk ? 1 : 0;
        }

        Assert.InRange(good, 1000, 4000);
    }

    [Fact]
    public void Parse_SentencesWithOneCharacterChanged_AgreesWithTheGrammar()
    {
        const string Alphabet = "0123456789:@+-TZ.sdhmnowtare ";
        var random = new Random(Seed);
        var outside = 0;
        for (var i = 0; i < 4000; i++)
        {
            var sentence = Grammar.Sentence("range", random);
            var at = random.Next(sentence.Length);
            var changed = random.Next(3) switch
            {
                0 => sentence.Remove(at, 1),
                1 => sentence.Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString()),
                _ => sentence.Remove(at, 1).Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString()),
            };
            var parsed = OffsetRangeText.Parse(changed, "--range", Clock);
            var taken = parsed.IsOk || RefusedByMeaning.Contains(parsed.Diagnostic.Code);
            Assert.True(Grammar.Derives("range", changed) == taken, $"{changed}: {parsed.Diagnostic?.Message}");
            outside += taken ? 0 : 1;
        }

        Assert.InRange(outside, 500, 4000);
    }

    [Theory]
    [InlineData("time")]
    [InlineData("duration")]
    public void Parse_PartsOfTheGrammar_AgreeWithTheirRules(string rule)
    {
        var (random, taken) = (new Random(Seed), 0);
        for (var i = 0; i < 4000; i++)
        {
            var sentence = Grammar.Sentence(rule, random);
            var text = i % 2 == 0 ? sentence : sentence.Insert(random.Next(sentence.Length + 1), "0:-.Zdhms"[random.Next(9)].ToString());
            var diagnostic = rule == "time" ? TimeText.Parse(text, "TIME", Clock).Diagnostic : DurationText.Parse(text, "DURATION").Diagnostic;
            var isSentence = diagnostic is null or { Code: "NX1004" or "NX1006" };
            Assert.True(Grammar.Derives(rule, text) == isSentence, $"{text}: {diagnostic?.Message}");
            taken += isSentence ? 1 : 0;
        }

        Assert.InRange(taken, 2000, 3900);
    }

    [Fact]
    public void Rules_EveryReference_HasARule()
    {
        static IEnumerable<string> References(EbnfNode node) => node switch
        {
            EbnfNode.Reference reference => [reference.Rule],
            EbnfNode.Sequence sequence => sequence.Items.SelectMany(References),
            EbnfNode.Choice choice => choice.Items.SelectMany(References),
            EbnfNode.Repeat repeat => References(repeat.Item),
            _ => [],
        };
        var used = Grammar.Rules.Values.SelectMany(References).Append("range").ToHashSet();
        Assert.Equal(Grammar.Rules.Keys.Order(), used.Order());
    }
}
