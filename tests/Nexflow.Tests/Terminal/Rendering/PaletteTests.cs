using FsCheck.Xunit;
using Nexflow.Terminal.Rendering;

namespace Nexflow.Tests.Terminal.Rendering;

public sealed class PaletteTests
{
    [Fact]
    public void Nearest256_ExactEntry_IsItself()
    {
        for (int index = 16; index < 256; index++)
        {
            Rgb colour = Palette.Rgb256(index);

            Assert.Equal(VtPen.Indexed(index), colour.ToString());
            Assert.Equal(colour, Palette.Rgb256(Palette.Nearest256(colour)));
        }
    }

    /// <summary>No more than a little farther than the best of all 240 entries by plain distance.</summary>
    [Property(MaxTest = 2000)]
    public void Nearest256_AnyColour_CloseToTheBest(byte r, byte g, byte b)
    {
        var colour = new Rgb(r, g, b);
        double best = Enumerable.Range(16, 240).Min(index => Distance(colour, Palette.Rgb256(index)));

        Assert.InRange(Distance(colour, Palette.Rgb256(Palette.Nearest256(colour))), best, best + 16);
    }

    [Theory]
    [InlineData("#000000", 0)]
    [InlineData("#ffffff", 15)]
    [InlineData("#ff0000", 9)]
    [InlineData("#cc0000", 1)]
    [InlineData("#e0e0e0", 7)]
    public void Nearest16_Colour_LooksAlike(string colour, int expected)
    {
        Assert.True(Rgb.TryParse(colour, out Rgb rgb));
        Assert.Equal(expected, Palette.Nearest16(rgb));
    }

    private static double Distance(Rgb a, Rgb b) => Math.Sqrt(Math.Pow(a.R - b.R, 2) + Math.Pow(a.G - b.G, 2) + Math.Pow(a.B - b.B, 2));
}
