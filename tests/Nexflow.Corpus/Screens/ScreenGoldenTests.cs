using Nexflow.Terminal.Themes;
using Nexflow.Tests.Tui;

namespace Nexflow.Corpus.Screens;

/// <summary>Every screen in the three sizes; the main ones also in ASCII and without colour. UPDATE_GOLDEN=1 writes the files anew.</summary>
public sealed class ScreenGoldenTests
{
    private static readonly (int Columns, int Rows)[] Sizes = [(80, 24), (120, 40), (200, 60)];

    private static readonly string[] Main = ["topics", "records", "detail-tree", "help"];

    public static TheoryData<string, int, int> Screens()
    {
        var data = new TheoryData<string, int, int>();
        foreach (var name in ScreenCatalogue.All.Keys)
        {
            foreach (var (columns, rows) in Sizes)
            {
                data.Add(name, columns, rows);
            }
        }

        data.Add("topics", 40, 10);
        data.Add("topics", 10, 4);
        return data;
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void Screen_AtASize_LooksAsItDid(string name, int columns, int rows)
    {
        var driver = new ConsoleDriver(columns, rows);
        ScreenCatalogue.All[name](driver);
        var picture = ScreenPicture.Of(driver, ScreenPicture.Roles);
        Assert.True(picture.IsComplete, "a cell was not drawn");
        var text = picture.Text(ascii: false) + $"cursor {(picture.Cursor.Visible ? $"{picture.Cursor.Column},{picture.Cursor.Row}" : "hidden")}\n\n" + picture.RolePlane();
        if (Main.Contains(name))
        {
            text += "\nASCII\n" + picture.Text(ascii: true) + "\nwithout colour\n" + ScreenPicture.Of(driver, Theme.Mono).AttributePlane();
        }

        GoldenText.Check($"{name}-{columns}x{rows}.txt", text);
    }
}
