using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;

namespace Nexflow.Cli.Records;

/// <summary>Prints records as they come.</summary>
internal interface IRecordWriter
{
    void Write(Record record);

    /// <summary>A portion ended: what was held back to be laid out is printed now.</summary>
    void EndPortion();

    /// <summary>The last call; with the verdict where it belongs into the output.</summary>
    void End(ScanVerdict? verdict);
}
