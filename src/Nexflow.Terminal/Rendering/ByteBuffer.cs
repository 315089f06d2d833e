using System.Buffers.Text;
using System.Text;

namespace Nexflow.Terminal.Rendering;

/// <summary>The bytes of one frame. Grows to the largest frame and stays; a few bytes are kept free in front for what is known only at the end.</summary>
internal sealed class ByteBuffer
{
    private const int Front = 32;
    private byte[] _bytes = new byte[16 * 1024];
    private int _start = Front;
    private int _end = Front;

    public int Length => _end - _start;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(_start, Length);

    public void Clear() => _start = _end = Front;

    public void Truncate(int length) => _end = _start + length;

    public void Byte(byte value)
    {
        Reserve(1);
        _bytes[_end++] = value;
    }

    public void Bytes(ReadOnlySpan<byte> values)
    {
        Reserve(values.Length);
        values.CopyTo(_bytes.AsSpan(_end));
        _end += values.Length;
    }

    /// <param name="value">The same byte, so many times.</param>
    /// <param name="count">Not negative.</param>
    public void Fill(byte value, int count)
    {
        Reserve(count);
        _bytes.AsSpan(_end, count).Fill(value);
        _end += count;
    }

    public void Number(int value)
    {
        Reserve(11);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_end), out int written);
        _end += written;
    }

    /// <summary>CSI number final.</summary>
    public void Control(int number, byte final)
    {
        Bytes("\e["u8);
        Number(number);
        Byte(final);
    }

    public void CodePoint(int codePoint)
    {
        Reserve(4);
        _end += new Rune(codePoint).EncodeToUtf8(_bytes.AsSpan(_end));
    }

    public void Text(string text)
    {
        Reserve(text.Length * 3);
        _end += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_end));
    }

    /// <summary>Puts bytes before all others; there is room for 32 between two <see cref="Clear"/>.</summary>
    public void Prepend(ReadOnlySpan<byte> values)
    {
        _start -= values.Length;
        values.CopyTo(_bytes.AsSpan(_start));
    }

    private void Reserve(int count)
    {
        if (_end + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _end + count));
        }
    }
}
