using System.Globalization;
using Nexflow.Cli.Commands;
using Nexflow.Clusters.Scanning;

namespace Nexflow.Cli.Output;

/// <summary>
/// A line on stderr that says how far a scan is, from its second second on. Only where a person looks at stderr and records do not
/// run over the same terminal.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private readonly TextWriter _error;
    private readonly ScanProgress _progress;
    private readonly ITimer _timer;
    private bool _shown;
    private bool _ended;

    private ProgressLine(TextWriter error, ScanProgress progress, TimeProvider clock)
    {
        (_error, _progress) = (error, progress);
        _timer = clock.CreateTimer(_ => Draw(), null, Patience, Interval);
    }

    public static ProgressLine? Start(CommandContext context, ScanProgress progress) =>
        context.Host is { ErrorIsTerminal: true, OutputIsTerminal: false } && !context.Quiet
            ? new ProgressLine(context.Host.Error, progress, context.Host.Clock)
            : null;

    public void Dispose()
    {
        _timer.Dispose();
        lock (_gate)
        {
            _ended = true;
            if (_shown)
            {
                _error.Write("\r\e[K");
            }
        }
    }

    private void Draw()
    {
        lock (_gate)
        {
            if (!_ended)
            {
                _shown = true;
                _error.Write("\r\e[K" + Text());
            }
        }
    }

    private string Text()
    {
        var scanned = _progress.Scanned.ToString("N0", CultureInfo.InvariantCulture);
        return _progress.Total is > 0 and var total
            ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * _progress.Done / total:0} %, {scanned} scanned")
            : $"{scanned} scanned";
    }
}
