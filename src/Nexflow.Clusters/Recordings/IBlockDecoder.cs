namespace Nexflow.Clusters.Recordings;

/// <summary>Turns the plain bytes of a block into messages.</summary>
internal interface IBlockDecoder
{
    /// <param name="block">Exactly <paramref name="count"/> records.</param>
    void Decode(ReadOnlySpan<byte> block, long count, RecordedMessageHandler handle);
}
