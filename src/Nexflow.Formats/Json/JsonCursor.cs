using Nexflow.Core.Records;

namespace Nexflow.Formats.Json;

/// <summary>A position in JSON bytes, and the first failure.</summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int At { get; private set; }

    public DecodeFailure? Failure { get; private set; }

    public readonly bool AtEnd => At == _bytes.Length;

    public readonly ReadOnlySpan<byte> Rest => _bytes[At..];

    /// <summary>The next byte; 0 at the end.</summary>
    public readonly byte Peek() => At < _bytes.Length ? _bytes[At] : (byte)0;

    public void Skip(int count) => At += count;

    public void SkipSpace()
    {
        while (At < _bytes.Length && _bytes[At] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            At++;
        }
    }

    public bool Take(byte wanted)
    {
        if (Peek() != wanted || AtEnd)
        {
            return false;
        }

        At++;
        return true;
    }

    public bool TakeWord(ReadOnlySpan<byte> word)
    {
        if (!Rest.StartsWith(word))
        {
            return false;
        }

        At += word.Length;
        return true;
    }

    /// <summary>Notes the first failure, here; answers false.</summary>
    public bool Fail(string reason, string code = "NX4001")
    {
        Failure ??= JsonDecoder.Failure(reason, At, code);
        return false;
    }
}
