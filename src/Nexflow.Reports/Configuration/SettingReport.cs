using Nexflow.Core.Settings;
using Nexflow.Reports.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Configuration;

/// <summary>One setting: meaning, value, origin, and what lost against it.</summary>
public sealed class SettingReport : IReport<SettingExplanation>
{
    public IRenderable Build(SettingExplanation result, int width)
    {
        var facts = PlainTable.Facts(
        [
            ("Setting", Cell.Of(result.Name, Styles.Heading)),
            ("Meaning", Cell.Of(result.Doc)),
            ("Value", Cell.Of(result.Value ?? "not set")),
            ("From", Cell.Of(result.Origin.ToString())),
        ]);
        if (result.Shadowed.Count == 0)
        {
            return facts;
        }

        var table = new PlainTable(width, "SHADOWED VALUE", "FROM");
        foreach (var lost in result.Shadowed)
        {
            table.AddRow(Cell.Of(lost.Value), Cell.Of(lost.Origin.ToString()));
        }

        return new Rows(facts, Text.Empty, table.Build());
    }
}
