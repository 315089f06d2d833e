using Nexflow.Core.Records;
using Nexflow.Core.Values;

namespace Nexflow.Formats;

/// <summary>What a decoder made of bytes: a value, or why there is none. Exactly one of the two is set.</summary>
public readonly record struct Decoded(Value? Value, DecodeFailure? Failure)
{
    public static implicit operator Decoded(Value value) => new(value, null);

    public static implicit operator Decoded(DecodeFailure failure) => new(null, failure);
}
