using Nexflow.Core.Settings;
using Nexflow.Reports.Layout;
using Spectre.Console.Rendering;

namespace Nexflow.Reports.Configuration;

/// <summary>Settings with their values and where those come from.</summary>
public sealed class SettingsReport : IReport<IReadOnlyList<SettingExplanation>>
{
    public IRenderable Build(IReadOnlyList<SettingExplanation> result, int width)
    {
        var table = new PlainTable(width, "SETTING", "VALUE", "FROM@60");
        foreach (var setting in result)
        {
            var isDefault = setting.Origin.Source is null;
            table.AddRow(
                Cell.Of(setting.Name, Styles.Name),
                Cell.Of(setting.Value ?? Cell.None, isDefault ? Styles.Dim : Styles.Plain),
                Cell.Of(setting.Origin.ToString(), isDefault ? Styles.Dim : Styles.Plain));
        }

        return table.Build();
    }
}
