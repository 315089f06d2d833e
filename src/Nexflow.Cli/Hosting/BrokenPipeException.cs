namespace Nexflow.Cli.Hosting;

/// <summary>Whoever read our output has gone: <c>nexflow peek … | head -1</c>. Ends the command quietly.</summary>
internal sealed class BrokenPipeException() : IOException("The reader of the output has gone.");
