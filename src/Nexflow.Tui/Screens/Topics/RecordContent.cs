using Nexflow.Core.Records;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>A decoded record with the text of its schema.</summary>
internal sealed record RecordContent(Record Record, string? SchemaText = null);
