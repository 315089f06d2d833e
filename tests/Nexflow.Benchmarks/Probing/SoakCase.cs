using System.Diagnostics;
using System.Globalization;
using Nexflow.Benchmarks.Running;

namespace Nexflow.Benchmarks.Probing;

/// <summary>
/// The busiest topic followed at a thousand records a second for many minutes: how much the resident memory grew after half of the time.
/// Until then the embedded cluster and the list fill what they may.
/// </summary>
internal sealed class SoakCase : IBenchmarkCase
{
    private const int RecordsPerSecond = 1000;
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(15);

    private readonly string _script = Path.GetTempFileName();
    private TimeSpan _length;

    public string Name => "growth of resident memory, second half of a soak";

    public string Unit => "MB";

    public BenchmarkTarget Target => new(10, AtLeast: false);

    public bool Once => true;

    public string? Prepare(BenchmarkOptions options)
    {
        _length = TimeSpan.FromMinutes(options.Minutes);
        return Places.Binary is null ? Places.NoBinary : Places.Probe is null ? Places.NoProbe : null;
    }

    public double RunOurs()
    {
        File.WriteAllText(_script, string.Create(
            CultureInfo.InvariantCulture,
            $"wait-for payments.authorisations\nkey Down*5,Enter\nsleep 2s\ntype f\nsleep {(int)_length.TotalSeconds}s\ntype C-c,wait:300ms,C-c,wait:100ms,C-c\nexpect-exit 0\nexpect-restored\n"));
        string[] arguments = ["play", "--settle", "5ms", "--env", $"NEXFLOW_CONSOLE_TRAFFIC={RecordsPerSecond}", "--script", _script, "--", Places.Binary!, "--cluster", $"embedded:{Places.Recording}"];
        using var process = Process.Start(new ProcessStartInfo(Places.Probe!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var samples = new List<double>();
        for (var at = Step; at < _length && !process.WaitForExit(Step); at += Step)
        {
            samples.Add(ResidentBelow(process.Id));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {at.TotalMinutes,5:0.00} min  {samples[^1]:0.0} MB"));
        }

        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? samples[^1] - samples[samples.Count / 2] : throw new InvalidOperationException($"The soak failed: {said}");
    }

    public void Dispose() => File.Delete(_script);

    /// <summary>Of the console among the descendants of a process, in 10^6 bytes.</summary>
    private static double ResidentBelow(int ancestor)
    {
        var all = Directory.EnumerateDirectories("/proc").Select(Status).OfType<(int Id, int Parent, string Name, double Resident)>().ToDictionary(p => p.Id);
        return all.Values.Where(p => p.Name == "nexflow" && IsBelow(p.Id)).Sum(p => p.Resident);

        bool IsBelow(int id) => id == ancestor || (all.TryGetValue(id, out var process) && process.Parent > 0 && IsBelow(process.Parent));
    }

    private static (int Id, int Parent, string Name, double Resident)? Status(string folder)
    {
        try
        {
            var lines = !int.TryParse(Path.GetFileName(folder), out var id) ? [] : File.ReadAllLines(Path.Combine(folder, "status"));
            string Of(string name) => lines.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim() ?? "0";
            return lines.Length == 0 ? null : (id, int.Parse(Of("PPid:"), CultureInfo.InvariantCulture), Of("Name:"), double.Parse(Of("VmRSS:").Split(' ')[0], CultureInfo.InvariantCulture) * 1024 / 1e6);
        }
        catch (IOException)
        {
            // It ended meanwhile.
            return null;
        }
    }
}
