namespace Nexflow.EndToEnd.Harness;

/// <summary>The program under test: the published native binary where NEXFLOW_BINARY names it, else the framework-dependent build.</summary>
internal static class Product
{
    public static string Path { get; } = Find();

    public static bool IsNative { get; } = Environment.GetEnvironmentVariable("NEXFLOW_BINARY") is { Length: > 0 };

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("NEXFLOW_BINARY") is { Length: > 0 } binary)
        {
            return File.Exists(binary) ? binary : throw new InvalidOperationException($"NEXFLOW_BINARY names {binary}, which is not there.");
        }

        if (Repository.InContinuousIntegration)
        {
            throw new InvalidOperationException("In CI the end-to-end tests run on the native binary: set NEXFLOW_BINARY.");
        }

        Console.WriteLine("end-to-end tests: on the framework-dependent build; set NEXFLOW_BINARY to a published binary to test that.");
        return System.IO.Path.Combine(AppContext.BaseDirectory, "nexflow");
    }
}
