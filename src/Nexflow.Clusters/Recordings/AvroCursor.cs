namespace Nexflow.Clusters.Recordings;

/// <summary>
/// Reads Avro's binary encoding from bytes in memory. A claimed length is compared with what is left before anything is taken,
/// so that a lying length costs nothing. <paramref name="overrun"/> is the code of a read past the end,
/// <paramref name="origin"/> where the bytes begin in their file.
/// </summary>
internal ref struct AvroCursor(ReadOnlySpan<byte> bytes, string overrun, int origin = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly string _overrun = overrun;
    private readonly int _origin = origin;

    public int Position { get; private set; }

    public readonly bool AtEnd => Position == _bytes.Length;

    private readonly int Left => _bytes.Length - Position;

    public long Long()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (AtEnd)
            {
                throw new ContainerFault(_overrun, $"it ends inside a number, at byte {_origin + Position}");
            }

            var b = _bytes[Position++];
            value |= (ulong)(b & 0x7f) << shift;
            if (b < 0x80)
            {
                return (long)(value >> 1) ^ -(long)(value & 1);
            }
        }

        throw new ContainerFault(RecordingProblem.DamagedBlock, $"a number has more than ten bytes, at byte {_origin + Position}");
    }

    /// <summary>Bytes or a string: a length and that many bytes.</summary>
    public ReadOnlySpan<byte> Bytes() => Take(Long());

    public ReadOnlySpan<byte> Take(long length)
    {
        if (length < 0)
        {
            throw new ContainerFault(RecordingProblem.DamagedBlock, $"a length is negative ({length}), at byte {_origin + Position}");
        }

        if (length > Left)
        {
            var code = length > ContainerFormat.LargestBlock ? RecordingProblem.ClaimTooLarge : _overrun;
            throw new ContainerFault(code, $"{length} bytes are claimed at byte {_origin + Position}, but {Left} are left");
        }

        var taken = _bytes.Slice(Position, (int)length);
        Position += (int)length;
        return taken;
    }

    /// <summary>Reads the union of null and bytes.</summary>
    public bool NullableBytes(out ReadOnlySpan<byte> value)
    {
        var branch = Long();
        if (branch is not (0 or 1))
        {
            throw new ContainerFault(RecordingProblem.DamagedBlock, $"a union has two branches, not a branch {branch}, at byte {_origin + Position}");
        }

        value = branch == 1 ? Bytes() : default;
        return branch == 1;
    }

    /// <summary>The number of items in the next block of an array or map; 0 at its end. A negative count is followed by the block's size.</summary>
    public long BlockCount()
    {
        var count = Long();
        if (count < 0)
        {
            // long.MinValue has no positive counterpart; the check against what is left refuses it.
            count = unchecked(-count);
            Long();
        }

        // Each item of our arrays and maps is at least one byte long.
        if (count < 0 || count > Left)
        {
            throw new ContainerFault(RecordingProblem.ClaimTooLarge, $"{(ulong)count} items are claimed at byte {_origin + Position}, but {Left} bytes are left");
        }

        return count;
    }
}
