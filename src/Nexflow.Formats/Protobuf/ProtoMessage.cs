namespace Nexflow.Formats.Protobuf;

/// <summary>A message type made ready for walking.</summary>
internal sealed class ProtoMessage(string fullName, bool isMapEntry)
{
    public string FullName { get; } = fullName;

    public bool IsMapEntry { get; } = isMapEntry;

    /// <summary>As declared.</summary>
    public ProtoField[] Fields { get; set; } = [];

    public Dictionary<int, ProtoField> ByNumber { get; } = [];
}
