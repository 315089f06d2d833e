using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Charts;

/// <summary>One bar.</summary>
/// <param name="Label">Left of it.</param>
/// <param name="Amount">Its length.</param>
/// <param name="Value">Right of it: the amount as text.</param>
/// <param name="Role">How the bar looks.</param>
public readonly record struct BarItem(string Label, double Amount, string Value, Role Role = Role.Bar);
