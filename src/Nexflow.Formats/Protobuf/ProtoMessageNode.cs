namespace Nexflow.Formats.Protobuf;

/// <summary>A message and those nested in it, in the order of the text.</summary>
internal sealed record ProtoMessageNode(ProtoMessage Message, IReadOnlyList<ProtoMessageNode> Nested);
