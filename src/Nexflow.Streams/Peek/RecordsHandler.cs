using Nexflow.Core.Records;

namespace Nexflow.Streams.Peek;

/// <summary>Takes decoded records, a portion at a time, in the order of the scan. The next portion waits until it is done: memory stays bounded.</summary>
public delegate ValueTask RecordsHandler(IReadOnlyList<Record> records, CancellationToken cancellation);
