using System.Collections.Immutable;

namespace Nexflow.Terminal.Views.Grids;

/// <summary>A small table of text, laid out when it is drawn.</summary>
public sealed record TextTable(ImmutableArray<TextColumn> Columns, ImmutableArray<TextRow> Rows);
