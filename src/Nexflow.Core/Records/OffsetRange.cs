namespace Nexflow.Core.Records;

/// <summary>A range of offsets as a person writes it, <c>[From, To)</c>; the grammar is <c>grammars/ranges.ebnf</c>.</summary>
public readonly record struct OffsetRange(OffsetBound From, OffsetBound To)
{
    public static readonly OffsetRange All = new(new(OffsetBoundKind.Start), new(OffsetBoundKind.End));
}
