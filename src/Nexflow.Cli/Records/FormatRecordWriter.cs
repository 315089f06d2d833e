using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;

namespace Nexflow.Cli.Records;

/// <summary>Records by a template.</summary>
internal sealed class FormatRecordWriter(TextWriter output, FormatTemplate template) : IRecordWriter
{
    public void Write(Record record) => output.Write(template.Apply(record));

    public void EndPortion()
    {
    }

    public void End(ScanVerdict? verdict)
    {
    }
}
