using Nexflow.Core.Diagnostics;

namespace Nexflow.Clusters.Recordings;

/// <summary>Holds every file of a recording against its manifest: there, of the size and with the hash that are promised.</summary>
public static class RecordingCheck
{
    /// <returns>What is wrong, file by file; empty when all is as promised.</returns>
    /// <exception cref="DiagnosticException">The manifest itself cannot be trusted.</exception>
    public static IReadOnlyList<Diagnostic> Run(IRecordingFiles files, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        foreach (var partition in ManifestReader.Read(files).Topics.SelectMany(topic => topic.Partitions))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                PartitionFile.Check(files, partition);
            }
            catch (DiagnosticException problem)
            {
                found.AddRange(problem.Diagnostics);
            }
        }

        return found;
    }
}
