using Nexflow.Terminal.Tty;

namespace Nexflow.Tests.Terminal.Tty;

public sealed class TtySessionTests : IDisposable
{
    private readonly Pty _pty = new(columns: 100, rows: 30);
    private readonly TtyDevice _device;
    private readonly TtySession _session;

    public TtySessionTests()
    {
        _device = TtyDevice.Open(_pty.Path);
        _session = new TtySession(_device);
    }

    [Fact]
    public void SavedSettings_Always_AreAsSttyTellsThem() => Assert.Equal(_pty.Settings(), _device.SavedSettings);

    [Fact]
    public void Size_Always_IsTheWindow() => Assert.Equal(new WindowSize(100, 30), _device.Size());

    [Fact]
    public void Leave_AfterEnter_GivesAllBack()
    {
        string before = _pty.Settings();
        _session.Enter();
        Assert.NotEqual(before, _pty.Settings());

        _session.Leave();

        Assert.Equal(before, _pty.Settings());
        Assert.Equal("\e[?1049h\e[?25l\e[?2004h\e\\\e[?2004l\e[0m\e[?25h\e[?1049l", _pty.ReadAll());
    }

    [Fact]
    public void Leave_WithMouseAndUpdates_EndsThemFirst()
    {
        _session.SetMouse(true);
        _session.Enter();
        _session.UseSynchronized();

        _session.Leave();

        Assert.EndsWith("\e\\\e[?2026l\e[?1006l\e[?1002l\e[?2004l\e[0m\e[?25h\e[?1049l", _pty.ReadAll(), StringComparison.Ordinal);
    }

    [Fact]
    public void Leave_ByManyThreads_HappensOnce()
    {
        _session.Enter();

        Parallel.For(0, 16, _ => _session.Leave());

        Assert.Equal(2, _pty.ReadAll().Split("\e[?1049l").Length);
    }

    [Fact]
    public void Leave_Always_AllocatesNothing()
    {
        _session.Enter();
        _session.Leave();
        _session.Enter();
        long before = GC.GetAllocatedBytesForCurrentThread();

        _session.Leave();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Write_AfterLeave_WritesNothing()
    {
        _session.Enter();
        _session.Leave();
        string seen = _pty.ReadAll();

        Assert.Equal(0, _session.Write("late"u8));
        Assert.Equal(seen, _pty.ReadAll());
    }

    [Fact]
    public void Send_MoreThanTheTerminalTakes_KeepsTheRest()
    {
        _session.Enter();
        TtyOutput output = new(_session, TimeProvider.System);
        byte[] frame = new byte[100_000];
        Array.Fill(frame, (byte)'x');

        output.Send(frame);
        Assert.True(output.IsBusy);
        while (output.IsBusy)
        {
            _pty.ReadAll();
            output.Continue();
        }

        Assert.Equal(frame.Length, _pty.ReadAll().Count(c => c == 'x'));
        Assert.False(output.IsBroken);
    }

    [Fact]
    public void Leave_WhileAFrameIsStuck_StillComesOut()
    {
        _session.Enter();
        new TtyOutput(_session, TimeProvider.System).Send(new byte[100_000]);
        using ManualResetEventSlim left = new();
        Thread reader = new(() => { while (!left.IsSet) { _pty.ReadAll(); } });
        reader.Start();

        _session.Leave();
        left.Set();
        reader.Join();

        Assert.EndsWith("\e[?1049l", _pty.ReadAll(), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NotATerminal_Refuses()
    {
        NoTerminalException refused = Assert.Throws<NoTerminalException>(() => TtyDevice.Open("/dev/null"));

        Assert.Equal(NoTerminalCause.Refused, refused.Cause);
        Assert.Equal(NoTerminalCause.NotATerminal, Assert.Throws<NoTerminalException>(() => TtyDevice.Open("/dev/none")).Cause);
    }

    public void Dispose()
    {
        _device.Dispose();
        _pty.Dispose();
    }
}
