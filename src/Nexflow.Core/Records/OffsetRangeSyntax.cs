namespace Nexflow.Core.Records;

/// <param name="To">Null when only one bound was written: to the end.</param>
internal sealed record OffsetRangeSyntax(OffsetBoundSyntax From, OffsetBoundSyntax? To);
