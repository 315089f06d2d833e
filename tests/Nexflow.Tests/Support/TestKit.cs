using System.Diagnostics;
using Nexflow.Tests.Architecture;

namespace Nexflow.Tests.Support;

/// <summary>The kit of real servers and public cases: at <c>NEXFLOW_TESTKIT</c>, else beside the repository. A clone without it skips what needs it.</summary>
internal static class TestKit
{
    private static readonly Lazy<string?> Home = new(FindHome);

    /// <summary>Where the kit is unpacked; skips the test when there is none, and says so.</summary>
    public static string RequireHome(string what)
    {
        if (Home.Value is null)
        {
            Console.WriteLine($"skipped: {what} need the test kit; point NEXFLOW_TESTKIT at its program 'testkit'");
            Assert.Skip("no test kit (NEXFLOW_TESTKIT)");
        }

        return Home.Value!;
    }

    /// <summary>Runs the kit's program and answers its output.</summary>
    public static string Run(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program()!) { RedirectStandardOutput = true, RedirectStandardInput = true, RedirectStandardError = true };
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("the test kit did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Result : throw new InvalidOperationException($"testkit {string.Join(' ', arguments)}: {errors.Result}");
    }

    private static string? Program()
    {
        var beside = Path.Combine(SourceTree.Root, "..", "shared", "testkit", "testkit");
        return new[] { Environment.GetEnvironmentVariable("NEXFLOW_TESTKIT"), beside }.FirstOrDefault(File.Exists);
    }

    private static string? FindHome() => Program() is null ? null : Run("", "home").Trim();
}
