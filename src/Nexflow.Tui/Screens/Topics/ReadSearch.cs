using Nexflow.Terminal.Views.Texts;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>Reading on for what a filter asks for.</summary>
/// <param name="Enough">Records that match, after which the read ends.</param>
/// <param name="MostBytes">What the rows may cost, those that do not match included: the list keeps them.</param>
internal sealed record ReadSearch(TextFilter Filter, int Enough, long MostBytes);
