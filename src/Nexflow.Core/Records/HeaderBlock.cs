namespace Nexflow.Core.Records;

/// <summary>
/// Headers as one span of bytes: for each header, the name's length as an unsigned LEB128 varint, the name (UTF-8, maybe
/// invalid), then 0 for a null value or the value's length + 1 as a varint, and the value. Order and duplicates are kept;
/// a block holds headers until its end. Readers allocate nothing.
/// </summary>
public readonly ref struct HeaderBlock(ReadOnlySpan<byte> bytes)
{
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    public bool IsEmpty => Bytes.IsEmpty;

    public HeaderEnumerator GetEnumerator() => new(Bytes);
}
