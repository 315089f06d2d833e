using System.Globalization;
using Nexflow.Cli.Hosting;
using Nexflow.Reports.Doctor;

namespace Nexflow.Cli.Doctor;

/// <summary>State folder, disk, clock.</summary>
internal sealed class MachineChecks(CliHost host)
{
    private const long LowDiskBytes = 256L << 20;

    /// <summary>No right clock shows an earlier year: this program did not exist.</summary>
    private const int FirstYear = 2025;

    public IEnumerable<DoctorCheck> Run()
    {
        yield return State();
        yield return Clock();
    }

    private DoctorCheck State()
    {
        var folder = host.Variable("XDG_STATE_HOME") is { Length: > 0 } named ? Path.Combine(named, "nexflow")
            : host.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".local", "state", "nexflow")
            : null;
        if (folder is null)
        {
            return new DoctorCheck("state folder", CheckStatus.Warning, "neither XDG_STATE_HOME nor HOME is set", "set HOME, so that history and job state have a place");
        }

        var existing = Existing(folder);
        try
        {
            var free = new DriveInfo(existing).AvailableFreeSpace;
            var size = string.Create(CultureInfo.InvariantCulture, $"{free / (double)(1L << 30):0.0} GiB free");
            return !Directory.Exists(existing) || !Libc.IsWritable(existing) ? new DoctorCheck("state folder", CheckStatus.Warning, $"{folder} cannot be written", "set XDG_STATE_HOME to a folder of yours")
                : free < LowDiskBytes ? new DoctorCheck("state folder", CheckStatus.Warning, $"{folder}, {size}", "make room: jobs stop when the disk is full")
                : new DoctorCheck("state folder", CheckStatus.Ok, $"{folder}{(existing == folder ? "" : " (made when needed)")}, {size}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new DoctorCheck("state folder", CheckStatus.Warning, $"{folder}: {e.Message}", "set XDG_STATE_HOME to a folder of yours");
        }
    }

    private DoctorCheck Clock()
    {
        var now = host.Clock.GetUtcNow();
        var shown = now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return now.Year >= FirstYear
            ? new DoctorCheck("clock", CheckStatus.Ok, shown)
            : new DoctorCheck("clock", CheckStatus.Failed, shown, "set the clock: times, lags and certificates depend on it");
    }

    private static string Existing(string folder)
    {
        var at = folder;
        while (!Path.Exists(at) && Path.GetDirectoryName(at) is { Length: > 0 } parent)
        {
            at = parent;
        }

        return at;
    }
}
