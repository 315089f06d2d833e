namespace Nexflow.Terminal.Keys;

/// <summary>One entry of the hint bar.</summary>
/// <param name="Key">The key as written: <c>^c</c>.</param>
/// <param name="Label">One or two words.</param>
/// <param name="Danger">Dangerous ones are shown so.</param>
public readonly record struct KeyHint(string Key, string Label, Danger Danger);
