using Nexflow.Cli.Commands;
using Nexflow.Cli.Hosting;

var host = SystemHost.Create();
if (args is ["version"] or ["--version"])
{
    // Ahead of the parser, which takes longer than the answer.
    return (int)VersionCommand.Answer(host);
}

return (int)await new Application(host).RunAsync(args);
