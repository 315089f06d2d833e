using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <param name="File">The schema's text, relative to the recording.</param>
/// <param name="References">Import name → file, for Protobuf and JSON Schema references.</param>
public sealed record RecordedSchema(SchemaIdentity Identity, string File, IReadOnlyDictionary<string, string> References);
