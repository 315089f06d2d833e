using Nexflow.Terminal.Themes;
using Nexflow.Tui.Running;

namespace Nexflow.Tests.Tui.Running;

public sealed class ThemeShelfTests
{
    public static TheoryData<string> Names => [.. ThemeShelf.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Find_OfEveryThemeInside_Works(string name)
    {
        var found = new ThemeShelf().Find(name);
        Assert.Null(found!.Value.Problem);
        Assert.Equal(name, found.Value.Theme!.Name);
    }

    [Fact]
    public void Names_Inside_AreTheFilesOfTheFolder() => Assert.Contains("daylight", ThemeShelf.Names);

    [Fact]
    public void Find_OfAnUnknownName_IsNothing() => Assert.Null(new ThemeShelf().Find("sepia"));

    [Theory]
    [InlineData("roles = { text = { fg = \"red\" } }", "NX6005")]
    [InlineData("roles = { txet = { fg = \"#ffffff\" } }", "NX6005")]
    [InlineData("roles = { text = \"#ffffff\" }", "NX6003")]
    [InlineData("roles = { text = { colour = \"#ffffff\" } }", "NX6002")]
    [InlineData("inherit = \"midnight\"", "NX6002")]
    [InlineData("inherits = \"sepia\"", "NX6005")]
    [InlineData("name = ", "NX6001")]
    public void Find_OfABrokenFile_SaysWhatIsWrong(string toml, string code) =>
        Assert.Equal(code, new ThemeShelf(name => name == "sepia" ? toml : null).Find("sepia")!.Value.Problem!.Code);

    [Fact]
    public void Find_OfAThemeThatInherits_KeepsTheParentsOtherRoles()
    {
        var found = new ThemeShelf(name => name == "mine" ? "inherits = \"midnight\"\n[roles]\nok = { fg = \"#00ffff\" }" : null).Find("mine")!.Value.Theme!;
        Assert.Equal(Theme.Midnight[Role.Error], found[Role.Error]);
        Assert.NotEqual(Theme.Midnight[Role.Ok], found[Role.Ok]);
    }
}
