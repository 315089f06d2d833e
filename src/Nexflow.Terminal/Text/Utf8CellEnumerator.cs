using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Nexflow.Terminal.Text;

/// <summary>
/// Walks UTF-8 bytes as clean cells; allocates nothing. Each invalid sequence is one � (the maximal part, as Unicode recommends).
/// Starts and lengths of cells count bytes.
/// </summary>
public ref struct Utf8CellEnumerator
{
    /// <summary>Enough to see the end of nearly every cluster.</summary>
    private const int Glance = 8;

    private readonly ReadOnlySpan<byte> _bytes;
    private CharWindow _window;
    private string? _picture;
    private int _textLength;
    private int _width;
    private int _start;
    private int _length;
    private int _column;
    private int _nextColumn;
    private int _blanks;

    internal Utf8CellEnumerator(ReadOnlySpan<byte> bytes, int startColumn)
    {
        _bytes = bytes;
        _nextColumn = startColumn;
    }

    [UnscopedRef]
    public readonly TextCell Current =>
        new(_picture ?? ((ReadOnlySpan<char>)_window)[.._textLength], _width, _column, _start, _length, _picture is not null);

    public readonly Utf8CellEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        _start += _length;
        _column = _nextColumn;
        if (_blanks > 0)
        {
            _blanks--;
            return Emit(" ", 0, 1, 0);
        }

        if (_start >= _bytes.Length)
        {
            _length = 0;
            return false;
        }

        ReadOnlySpan<byte> rest = _bytes[_start..];
        byte b = rest[0];
        if (b is >= 0x20 and < 0x7F && (rest.Length == 1 || rest[1] < 0x80))
        {
            _window[0] = (char)b;
            return Emit(null, 1, 1, 1);
        }

        if (b == '\t')
        {
            _blanks = CellText.TabSize - (_nextColumn % CellText.TabSize) - 1;
            return Emit(" ", 0, 1, 1);
        }

        return EmitCluster(rest);
    }

    private bool EmitCluster(ReadOnlySpan<byte> rest)
    {
        int decoded = Decode(rest, Glance);
        if (decoded == 0)
        {
            Rune.DecodeFromUtf8(rest, out _, out int invalid);
            return Emit(Pictures.Invalid, 0, 1, invalid);
        }

        Cluster cluster = Clusters.First(((ReadOnlySpan<char>)_window)[..decoded]);
        if (cluster.SourceLength == decoded && decoded >= Glance - 1)
        {
            decoded = Decode(rest, CharWindow.Length);
            cluster = Clusters.First(((ReadOnlySpan<char>)_window)[..decoded]);
        }

        int bytes = Encoding.UTF8.GetByteCount(((ReadOnlySpan<char>)_window)[..cluster.SourceLength]);
        if (cluster.SourceLength >= CharWindow.Length - 1)
        {
            bytes += Piled(rest[bytes..]);
        }

        return Emit(cluster.Picture, cluster.TextLength, cluster.Width, bytes);
    }

    /// <summary>Decodes up to so many units, up to the first invalid byte.</summary>
    private int Decode(ReadOnlySpan<byte> bytes, int units)
    {
        Span<char> window = ((Span<char>)_window)[..units];
        int decoded = 0;
        while (Rune.DecodeFromUtf8(bytes, out Rune rune, out int consumed) == OperationStatus.Done && rune.TryEncodeToUtf16(window[decoded..], out int written))
        {
            decoded += written;
            bytes = bytes[consumed..];
        }

        return decoded;
    }

    /// <summary>Bytes of further marks on a cluster that is full already.</summary>
    private static int Piled(ReadOnlySpan<byte> bytes)
    {
        int length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out Rune rune, out int consumed) == OperationStatus.Done
            && rune.Value >= Clusters.FirstExtending && CodePoints.Width(rune.Value) == 0 && Pictures.For(rune.Value) is null)
        {
            length += consumed;
        }

        return length;
    }

    private bool Emit(string? picture, int textLength, int width, int length)
    {
        (_picture, _textLength, _width, _length) = (picture, textLength, width, length);
        _nextColumn = _column + width;
        return true;
    }
}
