namespace Nexflow.Core.Records;

/// <summary>A decoded message: the message plus its key and value as <see cref="Core.Values.Value"/>. A part that cannot be decoded is a value too.</summary>
public sealed record Record
{
    public required StoredMessage Message { get; init; }

    public required DecodedPart Key { get; init; }

    public required DecodedPart Value { get; init; }
}
