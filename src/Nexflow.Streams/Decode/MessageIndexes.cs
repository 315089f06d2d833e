namespace Nexflow.Streams.Decode;

/// <summary>
/// The list in front of a Protobuf payload that says which message of the schema it is: a count and the indexes, each a zigzag varint; the usual
/// <c>[0]</c> is a single 0 byte. (Confluent's wire format.)
/// </summary>
internal static class MessageIndexes
{
    private const int MaxDepth = 100;

    public static bool TryRead(ReadOnlySpan<byte> payload, out int[] indexes, out int length)
    {
        (indexes, length) = ([0], 0);
        if (!TryVarint(payload, ref length, out var count) || count is < 0 or > MaxDepth)
        {
            return false;
        }

        if (count == 0)
        {
            return true;
        }

        indexes = new int[count];
        for (var i = 0; i < count; i++)
        {
            if (!TryVarint(payload, ref length, out indexes[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryVarint(ReadOnlySpan<byte> payload, ref int at, out int value)
    {
        uint bits = 0;
        for (var shift = 0; shift < 35 && at < payload.Length; shift += 7)
        {
            var next = payload[at++];
            bits |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                value = (int)(bits >> 1) ^ -(int)(bits & 1);
                return true;
            }
        }

        value = 0;
        return false;
    }
}
