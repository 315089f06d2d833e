using Nexflow.Core.Records;

namespace Nexflow.Streams.Peek;

/// <summary>Decodes one message. What cannot be decoded is a value with its reason, never an exception.</summary>
public delegate ValueTask<Record> DecodeMessage(StoredMessage message, CancellationToken cancellation);
