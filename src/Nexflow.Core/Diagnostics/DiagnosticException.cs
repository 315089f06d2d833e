namespace Nexflow.Core.Diagnostics;

/// <summary>Carries diagnostics to the tool's edge where a signature has no room for them. Never crosses a phase of the compiler.</summary>
public sealed class DiagnosticException(IReadOnlyList<Diagnostic> diagnostics) : Exception(diagnostics[0].Message)
{
    public DiagnosticException(Diagnostic diagnostic)
        : this([diagnostic])
    {
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
