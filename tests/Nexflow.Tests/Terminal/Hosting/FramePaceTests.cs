using Microsoft.Extensions.Time.Testing;
using Nexflow.Terminal.Hosting;

namespace Nexflow.Tests.Terminal.Hosting;

public sealed class FramePaceTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Until_AfterAKey_IsNowForTwoFramesOnly()
    {
        FramePace pace = new(_clock);
        pace.Mark();
        pace.Hurry();
        Assert.True(pace.Until(TimeSpan.Zero, resizing: false) <= TimeSpan.Zero);
        pace.Mark();
        Assert.True(pace.Until(TimeSpan.Zero, resizing: false) <= TimeSpan.Zero);
        pace.Mark();
        Assert.Equal(FramePace.Fast, pace.Until(TimeSpan.Zero, resizing: false));
    }

    [Fact]
    public void Until_AfterAKeyOnASlowTerminal_KeepsThePace()
    {
        FramePace pace = new(_clock);
        pace.Mark();
        pace.Hurry();
        Assert.Equal(FramePace.Slow, pace.Until(TimeSpan.FromMilliseconds(20), resizing: false));
    }

    [Fact]
    public void Until_LongAfterAKey_KeepsThePace()
    {
        FramePace pace = new(_clock);
        pace.Hurry();
        _clock.Advance(TimeSpan.FromMilliseconds(100));
        pace.Mark();
        Assert.Equal(FramePace.Fast, pace.Until(TimeSpan.Zero, resizing: false));
    }

    [Fact]
    public void Until_BeforeAnyFrame_IsNow() => Assert.Equal(TimeSpan.Zero, new FramePace(_clock).Until(TimeSpan.Zero, resizing: false));

    [Theory]
    [InlineData(0, false, 16)]
    [InlineData(8, false, 16)]
    [InlineData(9, false, 33)]
    [InlineData(51, false, 66)]
    [InlineData(0, true, 33)]
    [InlineData(51, true, 66)]
    public void Until_AfterAFrame_FollowsTheTerminal(int lastWrite, bool resizing, int expected)
    {
        FramePace pace = new(_clock);
        pace.Mark();
        _clock.Advance(TimeSpan.FromMilliseconds(5));

        Assert.Equal(TimeSpan.FromMilliseconds(expected - 5), pace.Until(TimeSpan.FromMilliseconds(lastWrite), resizing));
    }

    [Fact]
    public void Until_LongAfterAFrame_IsOver()
    {
        FramePace pace = new(_clock);
        pace.Mark();
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.True(pace.Until(TimeSpan.Zero, resizing: false) <= TimeSpan.Zero);
    }
}
