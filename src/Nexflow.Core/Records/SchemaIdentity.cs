namespace Nexflow.Core.Records;

/// <summary>A schema as a registry knows it. <paramref name="Type"/> is AVRO, PROTOBUF or JSON, as registries spell it.</summary>
public sealed record SchemaIdentity(int Id, string Subject, int Version, string Type, string? Name = null);
