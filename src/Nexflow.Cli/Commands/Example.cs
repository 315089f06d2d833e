namespace Nexflow.Cli.Commands;

/// <param name="Line">What to type, without the prompt.</param>
/// <param name="Meaning">What it shows, a few words.</param>
internal readonly record struct Example(string Line, string Meaning);
