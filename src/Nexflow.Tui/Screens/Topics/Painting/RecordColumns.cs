using System.Globalization;
using Nexflow.Terminal.Views.Grids;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics.Painting;

/// <summary>Widths of the record table's columns; zero: there is no room for it.</summary>
internal readonly record struct RecordColumns(int Partition, int Offset, int Time, int Key, int Value, int Headers, int Size, int Format)
{
    public const int Gutter = 2;

    /// <summary>Columns up to the value, one blank behind the key included.</summary>
    public int BeforeValue => Gutter + Partition + Offset + Time + Key + (3 * Columns.Gap) + 1;

    public static RecordColumns For(int columns, RecordListModel model, int longestKey, int time)
    {
        var partition = Math.Max(1, model.Edges.Keys.DefaultIfEmpty(0).Max().ToString(CultureInfo.InvariantCulture).Length);
        var offset = Math.Max(6, model.Edges.Values.Select(e => Numbers.Grouped(e.High).Length).DefaultIfEmpty(6).Max());
        var wide = columns >= 92;
        var most = columns >= 130 ? 36 : columns >= 84 ? 20 : 16;
        var key = Math.Clamp(longestKey, 6, most);
        var (headers, size, format) = wide ? (3, 8, 8) : columns >= 84 ? (0, 0, 8) : (0, 0, 0);
        var taken = Gutter + partition + offset + time + key + headers + size + format;
        var gaps = (5 + (wide ? 2 : 0) + (format > 0 ? 1 : 0) - 1) * Columns.Gap;
        return new RecordColumns(partition, offset, time, key, Math.Max(8, columns - taken - gaps - 1), headers, size, format);
    }
}
