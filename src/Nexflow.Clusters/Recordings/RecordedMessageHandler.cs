using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <summary>Takes one recorded message; its spans are valid during the call only.</summary>
internal delegate void RecordedMessageHandler(in Message message);
