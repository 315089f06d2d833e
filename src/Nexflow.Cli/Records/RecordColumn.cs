using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Cli.Records;

/// <summary>One column of a record's printed form.</summary>
internal sealed record RecordColumn(string Name, Func<Record, Value> Find);
