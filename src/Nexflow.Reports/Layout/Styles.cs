using Spectre.Console;

namespace Nexflow.Reports.Layout;

/// <summary>The few styles of all reports: meaning, not decoration. Terminals bring the colours.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Heading = new(decoration: Decoration.Bold);
    public static readonly Style Dim = new(decoration: Decoration.Dim);
    public static readonly Style Name = new(Color.Teal);
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Warning = new(Color.Olive);
    public static readonly Style Bad = new(Color.Maroon, decoration: Decoration.Bold);
}
