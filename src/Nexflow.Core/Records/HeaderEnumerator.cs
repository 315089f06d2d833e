namespace Nexflow.Core.Records;

/// <summary>Walks a <see cref="HeaderBlock"/>. A damaged block throws <see cref="FormatException"/>: only our own writers make blocks.</summary>
public ref struct HeaderEnumerator(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public HeaderView Current { get; private set; }

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        var name = Take(ReadVarint());
        var length = ReadVarint();
        Current = length == 0 ? new HeaderView(name, false, default) : new HeaderView(name, true, Take(length - 1));
        return true;
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)_rest.Length)
        {
            throw new FormatException("A header runs past the end of its block.");
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private int ReadVarint()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (_rest.IsEmpty)
            {
                break;
            }

            var b = _rest[0];
            _rest = _rest[1..];
            value |= (uint)(b & 0x7f) << shift;
            if (b < 0x80)
            {
                return checked((int)value);
            }
        }

        throw new FormatException("A header block ends inside a length.");
    }
}
