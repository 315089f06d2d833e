namespace Nexflow.Core.Settings;

/// <summary>Hides a field wherever records are shown.</summary>
/// <param name="Topics">A topic pattern.</param>
/// <param name="Path">The field, as in expressions: <c>card_number</c>, <c>customer.email</c>.</param>
/// <param name="KeepLast">Characters at the end that stay visible.</param>
public sealed record MaskingRule(string Topics, string Path, int KeepLast);
