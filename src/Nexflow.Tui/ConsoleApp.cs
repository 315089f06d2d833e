using Nexflow.Terminal.Hosting;
using Nexflow.Tui.Linear;
using Nexflow.Tui.Running;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui;

/// <summary>The console: takes the terminal, shows the cluster, gives the terminal back.</summary>
public static class ConsoleApp
{
    /// <summary>Names of the screens, as <see cref="ConsoleOptions.Screen"/> takes them.</summary>
    public static IReadOnlyList<string> Screens { get; } = [.. Enum.GetNames<ScreenId>().Select(name => name.ToLowerInvariant())];

    /// <summary>Names of the themes inside the executable.</summary>
    public static IReadOnlyList<string> Themes => ThemeShelf.Names;

    /// <summary>What is wrong with keys of the settings; empty when each names a command and a free key.</summary>
    public static IReadOnlyList<string> CheckKeys(IEnumerable<KeyValuePair<string, string>> keys) =>
        [.. ConsoleCommands.Build(() => throw new InvalidOperationException("Only a running console has a state."), keys).Validate().Select(problem => problem.Message)];

    /// <returns>0, or 128 + the signal that ended it.</returns>
    /// <exception cref="Nexflow.Terminal.Tty.NoTerminalException">There is no terminal that could show it. Nothing was changed.</exception>
    public static int Run(ConsoleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Linear ? LinearConsole.Run(options) : RunScreen(options);
    }

    private static int RunScreen(ConsoleOptions options)
    {
        // The cluster is opened while the terminal is taken: both are ready at about the same time.
        using var session = new ClusterSession(options);
        session.Begin();
        using var host = TerminalHost.Open(new TerminalHostOptions { Capabilities = options.Capabilities, Clock = options.Clock });
        using var runtime = new ConsoleRuntime(options, host, session);
        host.Run(runtime.Root);
        return host.ExitCode;
    }
}
