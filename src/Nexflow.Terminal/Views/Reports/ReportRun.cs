using Nexflow.Terminal.Rendering;
using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Reports;

/// <summary>Text of one look.</summary>
/// <param name="Text">Without newlines.</param>
/// <param name="Role">What its colour means; the theme knows how that looks.</param>
/// <param name="Style">Bold and the like.</param>
public readonly record struct ReportRun(string Text, Role Role, TextStyle Style);
