namespace Nexflow.Core.Settings.Kinds;

/// <summary>Why a value is refused: a code, a sentence, and the value that was probably meant.</summary>
internal sealed record SettingProblem(string Code, string Message, string? Suggestion = null, string? Help = null);
