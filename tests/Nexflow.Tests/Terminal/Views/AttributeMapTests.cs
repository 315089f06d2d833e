using FsCheck.Xunit;
using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Views;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;
using GuiStyle = Terminal.Gui.Drawing.TextStyle;

namespace Nexflow.Tests.Terminal.Views;

public sealed class AttributeMapTests
{
    [Property]
    public bool ToStyle_OfToAttribute_IsTheSameStyle(byte r, byte g, byte b, byte entry, bool plain, byte text)
    {
        var colour = plain ? Colour.Default : new Colour(new Rgb(r, g, b), entry % 16);
        var style = new CellStyle(colour, new Colour(new Rgb(b, r, g), (entry >> 4) % 16), (TextStyle)(text % 64));
        return AttributeMap.ToStyle(AttributeMap.ToAttribute(style)) == style;
    }

    [Fact]
    public void ToAttribute_Styles_AreTheToolkitsOwn()
    {
        var all = TextStyle.Bold | TextStyle.Reverse | TextStyle.Strike | TextStyle.Underline;
        var attribute = AttributeMap.ToAttribute(new CellStyle(new Colour(new Rgb(1, 2, 3), 4), Colour.Default, all));

        Assert.Equal(GuiStyle.Bold | GuiStyle.Reverse | GuiStyle.Strikethrough | GuiStyle.Underline, attribute.Style);
        Assert.Equal((1, 2, 3), (attribute.Foreground.R, attribute.Foreground.G, attribute.Foreground.B));
    }

    [Fact]
    public void ToStyle_ColourOfTheToolkit_GetsTheNearestEntry()
    {
        var style = AttributeMap.ToStyle(new Attribute(new Color(255, 255, 255), new Color(0, 0, 0), GuiStyle.Blink));

        Assert.Equal(15, style.Foreground.Ansi16);
        Assert.Equal(0, style.Background.Ansi16);
        Assert.Equal(TextStyle.None, style.Text);
    }
}
