using Nexflow.Cli.Hosting;

namespace Nexflow.Tests.Cli.Support;

/// <summary>One run of the command line in process, with captured streams.</summary>
internal sealed record CliRun(ExitCode Code, string Output, string Error)
{
    public static Task<CliRun> OfAsync(params string[] arguments) => OfAsync(new CliWorld(), arguments);

    public static async Task<CliRun> OfAsync(CliWorld world, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = world.Host(output, error);
        var code = await new Application(host).RunAsync(arguments);
        return new CliRun(code, output.ToString(), error.ToString());
    }
}
