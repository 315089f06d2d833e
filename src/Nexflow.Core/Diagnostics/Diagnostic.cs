using Nexflow.Core.Text;

namespace Nexflow.Core.Diagnostics;

/// <summary>
/// How every user-caused error is told: a code (<c>NX1xxx</c> syntax, <c>2xxx</c> names and types, <c>3xxx</c> flow logic,
/// <c>4xxx</c> formats and schemas, <c>5xxx</c> cluster, <c>6xxx</c> configuration, <c>7xxx</c> generation), one sentence with the
/// cause, and the next step in <see cref="Fixes"/>.
/// </summary>
public sealed record Diagnostic
{
    public required string Code { get; init; }

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>What is wrong and why, one sentence, no trailing line break.</summary>
    public required string Message { get; init; }

    public DiagnosticSource? Source { get; init; }

    public TextSpan? Span { get; init; }

    public IReadOnlyList<RelatedSpan> Related { get; init; } = [];

    public IReadOnlyList<Fix> Fixes { get; init; } = [];
}
