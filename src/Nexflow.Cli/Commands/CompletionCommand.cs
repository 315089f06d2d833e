using System.CommandLine;
using Nexflow.Cli.Completion;
using Nexflow.Cli.Hosting;

namespace Nexflow.Cli.Commands;

/// <summary>Prints the completion script of a shell.</summary>
internal sealed class CompletionCommand : CliCommand
{
    public const string Summary = "Print the completion script of a shell: bash, zsh, fish";

    private readonly Argument<Shell> _shell = Parsing.Choice.Argument<Shell>("shell", "The shell");

    public CompletionCommand()
        : base("completion", Summary) => Add(_shell);

    public override IReadOnlyList<Example> Examples =>
    [
        new("source <(nexflow completion bash)", "in ~/.bashrc"),
        new("source <(nexflow completion zsh)", "in ~/.zshrc, after compinit"),
        new("nexflow completion fish > ~/.config/fish/completions/nexflow.fish", "once"),
    ];

    public override Task<ExitCode> RunAsync(CommandContext context)
    {
        context.Host.Output.Write(ShellScripts.Of(context.Get(_shell)));
        return Task.FromResult(ExitCode.Ok);
    }
}
