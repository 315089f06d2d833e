using System.Text;
using Nexflow.Core.Records;
using Nexflow.Tui.Screens.Topics;

namespace Nexflow.Tests.Tui;

/// <summary>Everything is text.</summary>
internal sealed class PlainReader : IRecordReader
{
    public string ReadWhole(StoredMessage message) => $"{Encoding.UTF8.GetString(message.Key ?? [])} {Encoding.UTF8.GetString(message.Value ?? [])}";

    public RecordText Read(StoredMessage message) => new(
        message.Key is null ? null : Encoding.UTF8.GetString(message.Key),
        message.Value is null ? null : Encoding.UTF8.GetString(message.Value),
        message.Value is null ? "null" : "text",
        HeaderLines.Count(message));
}
