using Nexflow.Core.Text;
using Nexflow.Core.Time;

namespace Nexflow.Core.Records;

/// <summary>A bound as written: digits of any length, or a time; not yet checked for size or calendar.</summary>
internal sealed record OffsetBoundSyntax(OffsetBoundKind Kind, string Digits, TimeSyntax? Time, TextSpan Span);
