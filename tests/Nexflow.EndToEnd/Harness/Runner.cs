using System.Diagnostics;

namespace Nexflow.EndToEnd.Harness;

/// <summary>Runs a program to its end, with a bound, and kills it by its id past that.</summary>
internal static class Runner
{
    public static async Task<Finished> RunAsync(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?>? environment = null,
        string? input = null,
        TimeSpan? bound = null,
        string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Repository.Root,
        };
        Apply(start, Sandbox.Environment());
        Apply(start, environment ?? new Dictionary<string, string?>());

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await WriteAsync(process.StandardInput, input);
        using var limit = new CancellationTokenSource(bound ?? TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', start.ArgumentList)} did not end in time.\n{await output}\n{await error}");
        }

        return new Finished(process.ExitCode, await output, await error);
    }

    // A program that ends without reading all of its input is told by its exit code, not here.
    private static async Task WriteAsync(StreamWriter to, string? input)
    {
        try
        {
            await to.WriteAsync(input ?? "");
            to.Close();
        }
        catch (IOException)
        {
            to.BaseStream.Dispose();
        }
    }

    public static Task<Finished> NexflowAsync(params string[] arguments) => RunAsync(Product.Path, arguments);

    public static void Apply(ProcessStartInfo start, IReadOnlyDictionary<string, string?> environment)
    {
        foreach (var (name, value) in environment)
        {
            if (value is null)
            {
                start.Environment.Remove(name);
            }
            else
            {
                start.Environment[name] = value;
            }
        }
    }
}
