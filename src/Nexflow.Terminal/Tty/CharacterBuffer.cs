using System.Buffers;
using System.Text;

namespace Nexflow.Terminal.Tty;

/// <summary>Puts the bytes of one UTF-8 character together, however they come. Bytes that are no text are dropped: there is no such key.</summary>
internal sealed class CharacterBuffer
{
    private readonly byte[] _bytes = new byte[4];
    private int _length;

    /// <summary>The character that this byte completes.</summary>
    internal Rune? Add(byte value)
    {
        _bytes[_length++] = value;
        switch (Rune.DecodeFromUtf8(_bytes.AsSpan(0, _length), out Rune rune, out _))
        {
            case OperationStatus.Done:
                _length = 0;
                return rune;
            case OperationStatus.NeedMoreData:
                return null;
            default:
                // A byte that does not continue what came before may begin a character of its own.
                bool retry = _length > 1;
                _length = 0;
                return retry ? Add(value) : null;
        }
    }

    internal void Reset() => _length = 0;
}
