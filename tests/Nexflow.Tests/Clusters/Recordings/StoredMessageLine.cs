using Nexflow.Core.Records;

namespace Nexflow.Tests.Clusters.Recordings;

/// <summary>Everything of a message as text, null and empty told apart: arrays have no equality.</summary>
internal static class StoredMessageLine
{
    public static string Of(StoredMessage message) =>
        $"{message.Topic}/{message.Partition}@{message.Offset} {message.TimestampMs} {message.TimestampKind} {Hex(message.Key)} {Hex(message.Value)} {Hex(message.HeaderBytes)}";

    private static string Hex(byte[]? bytes) => bytes is null ? "null" : $"'{Convert.ToHexString(bytes)}'";
}
