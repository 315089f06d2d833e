using Nexflow.Core.Records;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>A loaded message with the text of its row, made when it is first shown.</summary>
internal sealed class RecordRow(StoredMessage message)
{
    private RecordText? _text;

    public StoredMessage Message { get; } = message;

    public RecordId Id => RecordId.Of(Message);

    /// <summary>Key, value and headers.</summary>
    public int Size { get; } = (message.Key?.Length ?? 0) + (message.Value?.Length ?? 0) + message.HeaderBytes.Length;

    /// <summary>What keeping the row costs, objects included.</summary>
    public int Cost => Size + 400 + (2 * Math.Min(Size, RecordText.MaxLength));

    /// <summary>The text, when it was made elsewhere before.</summary>
    public void Use(RecordText text) => _text = text;

    public RecordText Text(IRecordReader reader) => _text ??= reader.Read(Message);
}
