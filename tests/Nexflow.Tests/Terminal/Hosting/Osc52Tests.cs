using System.Text;
using Nexflow.Terminal.Hosting;

namespace Nexflow.Tests.Terminal.Hosting;

public sealed class Osc52Tests
{
    [Fact]
    public void Build_Text_IsBase64OfItsBytes() => Assert.Equal("\e]52;c;w6Q=\a", Text(Osc52.Build("ä", tmux: false)));

    [Fact]
    public void Build_InTmux_AlsoGoesThrough() => Assert.Equal("\e]52;c;w6Q=\a\ePtmux;\e\e]52;c;w6Q=\a\e\\", Text(Osc52.Build("ä", tmux: true)));

    [Fact]
    public void Build_TooLong_IsRefusedNotCut()
    {
        Assert.NotNull(Osc52.Build(new string('x', Osc52.Limit), tmux: false));
        Assert.Null(Osc52.Build(new string('x', Osc52.Limit + 1), tmux: false));
    }

    private static string Text(byte[]? bytes) => Encoding.ASCII.GetString(Assert.IsType<byte[]>(bytes));
}
