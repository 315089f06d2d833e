using System.Collections.Immutable;
using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Terminal.Views.Grids;

public sealed record TextRow(ImmutableArray<TextPart> Cells);
