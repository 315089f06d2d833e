using Nexflow.Terminal.Rendering;

namespace Nexflow.Terminal.Views.Reports;

/// <summary>Text of one style; colours that are <see cref="Colour.Default"/> become the theme's.</summary>
public readonly record struct ReportRun(string Text, CellStyle Style);
