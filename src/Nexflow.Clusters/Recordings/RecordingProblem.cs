using Nexflow.Core.Diagnostics;

namespace Nexflow.Clusters.Recordings;

/// <summary>Makes the diagnostics of recordings: <c>NX4401</c> and on for the manifest, <c>NX4410</c> and on for partition files.</summary>
internal static class RecordingProblem
{
    public const string NotFound = "NX4401";
    public const string NoManifest = "NX4402";
    public const string NotJson = "NX4403";
    public const string WrongShape = "NX4404";
    public const string UnknownFormat = "NX4405";
    public const string Contradiction = "NX4406";
    public const string UnsafePath = "NX4407";
    public const string Unreadable = "NX4408";
    public const string FileMissing = "NX4410";
    public const string SizeDiffers = "NX4411";
    public const string HashDiffers = "NX4412";
    public const string NotContainer = "NX4413";
    public const string DamagedHeader = "NX4414";
    public const string UnknownCodec = "NX4415";
    public const string ForeignSchema = "NX4416";
    public const string WrongSync = "NX4417";
    public const string Truncated = "NX4418";
    public const string DamagedBlock = "NX4419";
    public const string OffsetsNotAscending = "NX4420";
    public const string ManifestLies = "NX4421";
    public const string ClaimTooLarge = "NX4422";
    public const string SchemaMissing = "NX4423";

    private const string RestoreFile = "Copy the recording again from where it came from, or capture it again; its other partitions can still be read.";

    /// <summary>A problem of the recording as a whole.</summary>
    public static DiagnosticException Recording(string code, string message, string nextStep) =>
        new(new Diagnostic { Code = code, Message = message, Fixes = [new Fix(nextStep)] });

    /// <summary>A problem of one file, which leaves the others readable.</summary>
    public static DiagnosticException File(string code, string file, string message) =>
        new(new Diagnostic { Code = code, Message = $"{file}: {message}", Fixes = [new Fix(RestoreFile)] });
}
