namespace Nexflow.Cli.Completion;

/// <param name="Word">Replaces the word at the cursor.</param>
/// <param name="Meaning">Shown beside it, or empty.</param>
internal readonly record struct Candidate(string Word, string Meaning = "");
