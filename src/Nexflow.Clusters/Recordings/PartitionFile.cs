using System.Security.Cryptography;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;

namespace Nexflow.Clusters.Recordings;

/// <summary>Reads one partition and holds it against what the manifest promised: size and hash before a message is handed out, the rest on the way.</summary>
internal static class PartitionFile
{
    /// <summary>The most that one array holds: a partition is read as a whole.</summary>
    private const long LargestFile = int.MaxValue - 128;

    /// <exception cref="DiagnosticException">The file is missing, damaged, foreign, or not what the manifest says.</exception>
    public static void Read(IRecordingFiles files, string topic, RecordedPartition promised, RecordedMessageHandler handle)
    {
        var partition = new TopicPartition(topic, promised.Id);
        var file = Bytes(files, promised);
        try
        {
            if (Altered(file, promised) is { } altered)
            {
                // Changed bytes have a cause that a person can use: say where the file breaks, if it does.
                ContainerReader.Read(file, partition, static (in Message _) => { });
                throw altered;
            }

            var audit = new PartitionAudit(promised);
            ContainerReader.Read(file, partition, (in Message message) =>
            {
                audit.Check(message);
                handle(message);
            });
            audit.Finish();
        }
        catch (ContainerFault fault)
        {
            throw RecordingProblem.File(fault.Code, promised.File, fault.Message + ".");
        }
    }

    /// <summary>Size and hash alone.</summary>
    /// <exception cref="DiagnosticException">The file is missing, or not what the manifest says.</exception>
    public static void Check(IRecordingFiles files, RecordedPartition promised)
    {
        if (Altered(Bytes(files, promised), promised) is { } altered)
        {
            throw RecordingProblem.File(altered.Code, promised.File, altered.Message + ".");
        }
    }

    private static byte[] Bytes(IRecordingFiles files, RecordedPartition promised)
    {
        try
        {
            return files.Read(promised.File, Math.Min(promised.Bytes, LargestFile))
                ?? throw RecordingProblem.File(RecordingProblem.FileMissing, promised.File, "the manifest names this file, but it is not there.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw RecordingProblem.File(RecordingProblem.Unreadable, promised.File, $"it cannot be read: {refused.Message}");
        }
    }

    private static ContainerFault? Altered(byte[] file, RecordedPartition promised)
    {
        if (file.Length != promised.Bytes)
        {
            return new ContainerFault(RecordingProblem.SizeDiffers, $"it has {(file.Length > promised.Bytes ? "more" : $"{file.Length}")} bytes, the manifest says {promised.Bytes}");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        return hash == promised.Sha256
            ? null
            : new ContainerFault(RecordingProblem.HashDiffers, $"its SHA-256 is {hash}, the manifest says {promised.Sha256}");
    }
}
