namespace Nexflow.Core.Records;

/// <summary>Why bytes could not be decoded. A bad message is a value, never an exception.</summary>
/// <param name="Code">A diagnostic code, <c>NX4xxx</c>.</param>
/// <param name="Reason">One sentence for a person.</param>
/// <param name="ByteOffset">Where in the payload, from 0; −1 when unknown.</param>
public sealed record DecodeFailure(string Code, string Reason, int ByteOffset = -1);
