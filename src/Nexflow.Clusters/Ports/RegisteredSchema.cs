using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

/// <param name="References">Import name → text, for Protobuf and JSON Schema references.</param>
public sealed record RegisteredSchema(SchemaIdentity Identity, string Text, IReadOnlyDictionary<string, string> References);
