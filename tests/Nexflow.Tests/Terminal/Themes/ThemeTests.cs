using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Tests.Terminal.Themes;

public sealed class ThemeTests
{
    public static TheoryData<string> Coloured => new(ThemeFiles.Names.Where(name => name != "mono"));

    public static TheoryData<string> All => new(ThemeFiles.Names);

    /// <summary>WCAG 2: 4.5 for text (AA), 7 for the high-contrast theme (AAA), 3 for what is no text.</summary>
    [Theory]
    [MemberData(nameof(Coloured))]
    public void Theme_EveryRole_ReadableContrast(string name)
    {
        Theme theme = ThemeFiles.Read(name);
        foreach (Role role in RoleNames.All)
        {
            double least = role is Role.Border or Role.BorderFocused ? 3 : name == "high-contrast" ? 7 : 4.5;
            double contrast = Contrast(theme[role].Foreground.Rgb, theme[role].Background.Rgb);

            Assert.True(contrast >= least, $"{name}: {RoleNames.Of(role)} has {contrast:0.00}");
        }
    }

    [Theory]
    [MemberData(nameof(Coloured))]
    public void Theme_SixteenColours_NoTextOnItself(string name)
    {
        Theme theme = ThemeFiles.Read(name);
        foreach (Role role in RoleNames.All)
        {
            Assert.NotEqual(theme[role].Background.Ansi16, theme[role].Foreground.Ansi16);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Theme_WhatMustNotBeConfused_LooksDifferent(string name)
    {
        Theme theme = ThemeFiles.Read(name);
        Role[][] groups =
        [
            [Role.Text, Role.Selection, Role.SelectionUnfocused, Role.Marked],
            [Role.Text, Role.Warning, Role.Error, Role.Danger],
            [Role.Text, Role.SearchMatch, Role.Selection],
            [Role.ProfileDevelopment, Role.ProfileStaging, Role.ProfileProduction],
            [Role.Border, Role.BorderFocused],
        ];
        foreach (Role[] group in groups)
        {
            Assert.Equal(group.Length, group.Select(role => theme[role]).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("midnight")]
    [InlineData("mono")]
    public void BuiltIn_Theme_SameAsItsFile(string name)
    {
        Theme builtIn = name == "mono" ? Theme.Mono : Theme.Midnight;
        Theme file = ThemeFiles.Read(name);

        Assert.Equal((file.Name, file.Title), (builtIn.Name, builtIn.Title));
        Assert.All(RoleNames.All, role => Assert.Equal(file[role], builtIn[role]));
    }

    [Fact]
    public void Mono_NoColours_TakenWithoutColours()
    {
        Assert.All(RoleNames.All, role => Assert.True(Theme.Mono[role].Foreground.IsDefault && Theme.Mono[role].Background.IsDefault));
        Assert.Same(Theme.Mono, Theme.Midnight.For(ColourLevel.Mono));
        Assert.Same(Theme.Midnight, Theme.Midnight.For(ColourLevel.Ansi16));
    }

    [Fact]
    public void FromRoles_Child_KeepsTheRestAndMovesTheBackground()
    {
        var paper = new Colour(new Rgb(1, 2, 3), 8);
        Theme child = Theme.FromRoles("child", "Child", new Dictionary<Role, RolePatch> { [Role.Text] = new(null, paper, null) }, Theme.Midnight);

        Assert.Equal(paper, child[Role.Muted].Background);
        Assert.Equal(Theme.Midnight[Role.Muted].Foreground, child[Role.Muted].Foreground);
        Assert.Equal(Theme.Midnight[Role.Selection], child[Role.Selection]);
    }

    [Fact]
    public void RoleNames_EveryRole_RoundTrips()
    {
        Assert.All(RoleNames.All, role => Assert.True(RoleNames.TryParse(RoleNames.Of(role), out Role back) && back == role));
        Assert.Equal("value-string", RoleNames.Of(Role.ValueString));
        Assert.False(RoleNames.TryParse("ValueString", out _));
    }

    private static double Contrast(Rgb a, Rgb b)
    {
        double first = Luminance(a), second = Luminance(b);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Rgb colour)
    {
        static double Linear(byte channel)
        {
            double c = channel / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));
    }
}
