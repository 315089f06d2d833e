using Microsoft.Extensions.Time.Testing;
using Nexflow.Terminal.Hosting;

namespace Nexflow.Tests.Terminal.Hosting;

public sealed class HostTimersTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly HostTimers _timers;
    private readonly List<string> _ran = [];

    public HostTimersTests() => _timers = new HostTimers(_clock);

    [Fact]
    public void Next_WithoutTimers_IsNever() => Assert.Null(_timers.Next());

    [Fact]
    public void Next_Several_IsTheNearest()
    {
        _timers.Add(TimeSpan.FromSeconds(9), null, () => _ran.Add("late"));
        _timers.Add(TimeSpan.FromSeconds(2), null, () => _ran.Add("soon"));

        Assert.Equal(TimeSpan.FromSeconds(2), _timers.Next());
    }

    [Fact]
    public void RunDue_Once_RunsOnce()
    {
        _timers.Add(TimeSpan.FromSeconds(1), null, () => _ran.Add("a"));
        Assert.False(_timers.RunDue());

        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.True(_timers.RunDue());
        Assert.False(_timers.RunDue());
        Assert.Equal(["a"], _ran);
        Assert.Null(_timers.Next());
    }

    [Fact]
    public void RunDue_Period_ComesAgainAfterIt()
    {
        _timers.Add(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), () => _ran.Add("a"));
        _clock.Advance(TimeSpan.FromSeconds(1));

        _timers.RunDue();

        Assert.Equal(TimeSpan.FromSeconds(3), _timers.Next());
    }

    [Fact]
    public void RunDue_LongAsleep_RunsAPeriodOnce()
    {
        _timers.Add(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), () => _ran.Add("a"));
        _clock.Advance(TimeSpan.FromHours(1));

        _timers.RunDue();
        _timers.RunDue();

        Assert.Equal(["a"], _ran);
    }

    [Fact]
    public void Dispose_Timer_LeavesNothing()
    {
        HostTimer timer = _timers.Add(TimeSpan.FromSeconds(1), null, () => _ran.Add("a"));

        timer.Dispose();
        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Null(_timers.Next());
        Assert.False(_timers.RunDue());
    }

    [Fact]
    public void RunDue_TimerThatAddsOneDueAtOnce_LeavesItForTheNextRound()
    {
        _timers.Add(TimeSpan.Zero, null, () =>
        {
            _ran.Add("first");
            _timers.Add(TimeSpan.Zero, null, () => _ran.Add("second"));
        });

        _timers.RunDue();

        Assert.Equal(["first"], _ran);
        Assert.Equal(TimeSpan.Zero, _timers.Next());
    }
}
