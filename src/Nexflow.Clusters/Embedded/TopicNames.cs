using Nexflow.Clusters.Ports;

namespace Nexflow.Clusters.Embedded;

/// <summary>Kafka's rule for topic names: 1 to 249 of letters, digits, dot, underscore, hyphen; not <c>.</c> or <c>..</c>.</summary>
internal static class TopicNames
{
    public static void Check(string name)
    {
        if (name.Length is 0 or > 249 || name is "." or ".." || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
        {
            throw new ClusterException(ClusterError.InvalidRequest, $"'{name}' is no topic name: 1 to 249 letters, digits, '.', '_' and '-', and not '.' or '..'.");
        }
    }
}
