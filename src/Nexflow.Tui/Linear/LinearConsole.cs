using Nexflow.Streams.Stats;
using Nexflow.Tui.Running;

namespace Nexflow.Tui.Linear;

/// <summary>
/// The console for screen readers: it prints lines and never takes one back. Reads commands from its input: a topic's name or number,
/// <c>topics</c>, <c>older</c>, <c>help</c>, <c>quit</c>.
/// </summary>
internal static class LinearConsole
{
    public static int Run(ConsoleOptions options)
    {
        var input = options.LinearInput ?? Console.In;
        var output = options.LinearOutput ?? Console.Out;
        return RunAsync(options, input, output).GetAwaiter().GetResult();
    }

    private static async Task<int> RunAsync(ConsoleOptions options, TextReader input, TextWriter output)
    {
        using var session = new ClusterSession(options);
        await using var cluster = await options.Open(session.Cancellation).ConfigureAwait(false);
        session.Reader.Use(options.Decoder?.Invoke(cluster));
        var commands = new LinearCommands(cluster, new InventorySampler(cluster, options.Clock, options.Inventory), session.Reader, options.Clock, output);
        await commands.TopicsAsync().ConfigureAwait(false);
        await output.WriteLineAsync("Type a topic's number or name, or help.").ConfigureAwait(false);
        await output.FlushAsync().ConfigureAwait(false);
        while (await input.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.Trim() is "quit" or "q" or "exit")
            {
                break;
            }

            await commands.RunAsync(line.Trim()).ConfigureAwait(false);
            await output.FlushAsync().ConfigureAwait(false);
        }

        return 0;
    }
}
