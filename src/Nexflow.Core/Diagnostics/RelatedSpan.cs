using Nexflow.Core.Text;

namespace Nexflow.Core.Diagnostics;

public sealed record RelatedSpan(DiagnosticSource Source, TextSpan Span, string Message);
