using Nexflow.Core.Records;

namespace Nexflow.Clusters.Ports;

public sealed record GroupMember(string MemberId, string ClientId, string Host, IReadOnlyList<TopicPartition> Assigned);
