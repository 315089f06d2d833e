using System.Text;
using Nexflow.Core.Records;
using Nexflow.Terminal.Views.Texts;

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
    public int Cost => Size + 400 + (int)Math.Min(4L * Size, 2 * RecordText.MaxLength);

    /// <summary>The text, when it was made elsewhere before.</summary>
    public void Use(RecordText text) => _text = text;

    /// <summary>A filter looks at the whole record, also at headers and at what the row has no room for.</summary>
    public bool Matches(TextFilter filter, IRecordReader reader)
    {
        if (filter.IsEmpty)
        {
            return true;
        }

        var text = Text(reader);
        var body = text.IsCut ? reader.ReadWhole(Message) : $"{text.Key} {text.Value} {text.Failure}";

        // Names and values stand in the block as they are: enough to find a correlation id.
        return filter.MatchesText($"{body} {Encoding.UTF8.GetString(Message.HeaderBytes)}");
    }

    public RecordText Text(IRecordReader reader) => _text ??= reader.Read(Message);
}
