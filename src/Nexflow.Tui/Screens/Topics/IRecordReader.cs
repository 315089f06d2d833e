using Nexflow.Core.Records;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Turns bytes into what the screen shows. Rows are read on the thread that draws: bounded work, never blocking.</summary>
internal interface IRecordReader
{
    RecordText Read(StoredMessage message);

    /// <summary>Key and value whole, as text to search in: at most a megabyte.</summary>
    string ReadWhole(StoredMessage message);
}
