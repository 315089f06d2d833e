using System.Runtime.InteropServices;
using System.Text;

namespace Nexflow.Core.Records;

/// <summary>Builds the bytes of a <see cref="HeaderBlock"/>, header by header.</summary>
public sealed class HeaderBlockBuilder
{
    private readonly List<byte> _bytes = [];

    public HeaderBlockBuilder Add(string name, string? value) =>
        Add(Encoding.UTF8.GetBytes(name), value is not null, value is null ? [] : Encoding.UTF8.GetBytes(value));

    public HeaderBlockBuilder Add(string name, ReadOnlySpan<byte> value) => Add(Encoding.UTF8.GetBytes(name), true, value);

    public HeaderBlockBuilder Add(ReadOnlySpan<byte> name, bool hasValue, ReadOnlySpan<byte> value)
    {
        Varint(name.Length);
        _bytes.AddRange(name);
        Varint(hasValue ? value.Length + 1 : 0);
        if (hasValue)
        {
            _bytes.AddRange(value);
        }

        return this;
    }

    /// <summary>What was built so far, valid until the next change: for loops that build one block after another.</summary>
    public ReadOnlySpan<byte> Written => CollectionsMarshal.AsSpan(_bytes);

    public void Clear() => _bytes.Clear();

    public byte[] ToArray() => [.. _bytes];

    private void Varint(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
        {
            _bytes.Add((byte)(rest | 0x80));
        }

        _bytes.Add((byte)rest);
    }
}
