using Nexflow.Core.Text;
using Nexflow.Core.Time;
using Sprache;

namespace Nexflow.Core.Records;

/// <summary>The rule <c>range</c> of <c>grammars/ranges.ebnf</c> in Sprache, name by name.</summary>
internal static class OffsetRangeGrammar
{
    private static readonly Parser<OffsetBoundSyntax> Start = Word("start", OffsetBoundKind.Start);

    private static readonly Parser<OffsetBoundSyntax> End = Word("end", OffsetBoundKind.End);

    private static readonly Parser<OffsetBoundSyntax> Offset = Number(Parse.Return('\0'), OffsetBoundKind.Offset);

    private static readonly Parser<OffsetBoundSyntax> FromStart = Number(Parse.Char('+'), OffsetBoundKind.FromStart);

    private static readonly Parser<OffsetBoundSyntax> FromEnd = Number(Parse.Char('-'), OffsetBoundKind.FromEnd);

    private static readonly Parser<OffsetBoundSyntax> Position = Start.Or(End).Or(Offset).Or(FromStart).Or(FromEnd);

    private static readonly Parser<OffsetBoundSyntax> LastTime = Timed(Parse.Char('@').Optional().Then(_ => TimeGrammar.Time));

    private static readonly Parser<OffsetBoundSyntax> MarkedTime = Timed(Parse.Char('@').Then(_ => TimeGrammar.Time));

    /// <summary>A whole text. A time that reads on past its minutes is tried first, then one that ends there.</summary>
    public static readonly Parser<OffsetRangeSyntax> Whole = Range(TimeGrammar.Time).Or(Range(TimeGrammar.TimeToTheMinute));

    private static Parser<OffsetRangeSyntax> Range(Parser<TimeSyntax> firstTime)
    {
        var timeRange = Pair(Timed(Parse.Char('@').Then(_ => firstTime)), End.Or(LastTime));
        return timeRange.End().Or(Pair(Position, MarkedTime.Or(Position)).End());
    }

    private static Parser<OffsetRangeSyntax> Pair(Parser<OffsetBoundSyntax> lower, Parser<OffsetBoundSyntax> upper) =>
        from first in lower
        from second in Parse.Char(':').Then(_ => upper).Optional()
        select new OffsetRangeSyntax(first, second.GetOrDefault());

    private static Parser<OffsetBoundSyntax> Word(string word, OffsetBoundKind kind) =>
        Parse.String(word).Span().Select(at => new OffsetBoundSyntax(kind, "", null, new TextSpan(at.Start.Pos, at.Length)));

    private static Parser<OffsetBoundSyntax> Number(Parser<char> sign, OffsetBoundKind kind) =>
        sign.Then(_ => SpracheParts.Digits).Span().Select(at => new OffsetBoundSyntax(kind, at.Value, null, new TextSpan(at.Start.Pos, at.Length)));

    private static Parser<OffsetBoundSyntax> Timed(Parser<TimeSyntax> time) =>
        time.Span().Select(at => new OffsetBoundSyntax(OffsetBoundKind.Time, "", at.Value, new TextSpan(at.Start.Pos, at.Length)));
}
