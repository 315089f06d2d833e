using System.Collections.Immutable;

namespace Nexflow.Tui.Shell;

/// <summary>A small table of text, laid out when it is drawn.</summary>
internal sealed record TextTable(ImmutableArray<TextColumn> Columns, ImmutableArray<TextRow> Rows);
