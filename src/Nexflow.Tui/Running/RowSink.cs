using Nexflow.Clusters.Scanning;
using Nexflow.Core.Records;
using Nexflow.Tui.Screens.Topics;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Running;

/// <summary>
/// Collects rows and hands them over in portions: the first at once, then at most thirty a second for a read, three for what trickles in and fifteen in a
/// flood, where the eye wants motion. A stream of single records must not be a stream of frames: each costs a slow link a few hundred bytes.
/// Rows are decoded here, off the console's thread.
/// </summary>
internal sealed class RowSink : IScanSink, IAsyncDisposable
{
    /// <summary>More rows at a time than a screen has: nobody reads them one by one.</summary>
    private const int Flood = 60;

    /// <summary>As many rows as a terminal takes in by scrolling, in one piece of a slow link; more would be painted over, cell by cell.</summary>
    private const int Scrolled = 4;

    /// <summary>Of a flood the newest rows are decoded, which are what is seen and measured for the columns; the others when somebody scrolls to them.</summary>
    private const int Seen = 200;

    private static readonly TimeSpan Reading = TimeSpan.FromMilliseconds(33);
    private static readonly TimeSpan Trickling = TimeSpan.FromMilliseconds(350);
    private static readonly TimeSpan Flooding = TimeSpan.FromMilliseconds(66);

    private readonly ReadRequest _request;
    private readonly DecodingReader _reader;
    private readonly Action<ConsoleMessage> _post;
    private readonly CancellationToken _cancellation;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _one = new(1);
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private List<RecordRow> _rows = [];
    private long _flushed;
    private int _taken;
    private int _found;
    private long _cost;
    private bool _armed;
    private TimeSpan _pace;

    public RowSink(ReadRequest request, DecodingReader reader, TimeProvider clock, Action<ConsoleMessage> post, CancellationToken cancellation)
    {
        _request = request;
        _reader = reader;
        _clock = clock;
        _post = post;
        _pace = request.Follow ? Trickling : Reading;
        _cancellation = cancellation;
        _timer = clock.CreateTimer(_ => _ = FlushAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public ScanDecision OnMessage(in Message message)
    {
        var row = new RecordRow(message.Copy());
        lock (_gate)
        {
            _rows.Add(row);
        }

        _cost += row.Cost;
        return ++_taken >= _request.Limit || IsEnough ? ScanDecision.Stop : ScanDecision.Match;
    }

    private bool IsEnough => _request.Search is { } search ? _cost >= search.MostBytes || Volatile.Read(ref _found) >= search.Enough
        : !_request.Follow && _cost >= RecordListModel.Budget / 2;

    public async ValueTask OnBatchEndAsync(CancellationToken cancellation)
    {
        var since = _clock.GetElapsedTime(_flushed);
        if (_flushed == 0 || since >= _pace)
        {
            await FlushAsync().ConfigureAwait(false);
        }
        else if (!_armed)
        {
            _armed = true;
            _timer.Change(_pace - since, Timeout.InfiniteTimeSpan);
        }
    }

    public async Task FlushAsync()
    {
        await _one.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            _armed = false;
            _flushed = _clock.GetTimestamp();
            List<RecordRow> rows;
            int left;
            lock (_gate)
            {
                var take = _request.Follow && _rows.Count <= Flood ? Math.Min(_rows.Count, Scrolled) : _rows.Count;
                rows = _rows[..take];
                _rows = _rows[take..];
                left = _rows.Count;
            }

            _pace = rows.Count > Flood || left > 0 ? Flooding : _request.Follow ? Trickling : Reading;
            if (rows.Count > 0 && !_cancellation.IsCancellationRequested)
            {
                await HandOverAsync(rows).ConfigureAwait(false);
            }

            if (left > 0 && !_cancellation.IsCancellationRequested)
            {
                _armed = true;
                _timer.Change(_pace, Timeout.InfiniteTimeSpan);
            }
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync().ConfigureAwait(false);
        _one.Dispose();
    }

    private async Task HandOverAsync(List<RecordRow> rows)
    {
        try
        {
            foreach (var row in rows.Skip(_request.Follow ? rows.Count - Seen : 0))
            {
                row.Use(await _reader.ReadAsync(row.Message, _cancellation).ConfigureAwait(false));
            }
        }
        catch (Clusters.Ports.ClusterException)
        {
            // The registry does not answer: rows are shown as their bytes, and the record's detail says why.
        }
        catch (OperationCanceledException) when (_cancellation.IsCancellationRequested)
        {
            return;
        }

        if (_request.Search is { } search)
        {
            Volatile.Write(ref _found, _found + rows.Count(r => r.Matches(search.Filter, _reader)));
        }

        if (_request.AtTop)
        {
            rows.Reverse();
        }

        _post(new ConsoleMessage.RecordsArrived(_request.Id, [.. rows], _request.AtTop));
    }
}
