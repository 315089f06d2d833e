namespace Nexflow.Cli.Hosting;

/// <summary>How every command ends; scripts rely on these numbers.</summary>
internal enum ExitCode
{
    Ok = 0,

    /// <summary>The command line cannot be understood.</summary>
    Usage = 1,

    /// <summary>The input is wrong: settings, a range, a topic that does not exist.</summary>
    Diagnostics = 2,

    /// <summary>Some items failed; each is listed.</summary>
    Partial = 3,

    /// <summary>The cluster or a storage cannot be reached or read.</summary>
    Unreachable = 4,

    /// <summary>A read-only profile, or a confirmation that is missing.</summary>
    Refused = 5,

    /// <summary>Nothing matched, with <c>--fail-empty</c>.</summary>
    Empty = 6,

    /// <summary>SIGHUP: the terminal went away.</summary>
    HungUp = 129,

    /// <summary>SIGINT: Ctrl-C.</summary>
    Interrupted = 130,

    /// <summary>SIGTERM.</summary>
    Terminated = 143,
}
