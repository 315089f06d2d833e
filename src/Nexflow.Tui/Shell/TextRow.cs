using System.Collections.Immutable;

namespace Nexflow.Tui.Shell;

internal sealed record TextRow(ImmutableArray<TextPart> Cells);
