namespace Nexflow.Tests.Support.Ebnf;

/// <summary>An expression of ISO/IEC 14977, as far as the files in grammars/ use it.</summary>
internal abstract record EbnfNode
{
    internal sealed record Terminal(string Text) : EbnfNode;

    internal sealed record Reference(string Rule) : EbnfNode;

    internal sealed record Sequence(IReadOnlyList<EbnfNode> Items) : EbnfNode;

    internal sealed record Choice(IReadOnlyList<EbnfNode> Items) : EbnfNode;

    /// <summary><c>[ x ]</c> is 0 to 1, <c>{ x }</c> 0 to many, <c>n * x</c> n to n.</summary>
    internal sealed record Repeat(EbnfNode Item, int Min, int Max) : EbnfNode;
}
