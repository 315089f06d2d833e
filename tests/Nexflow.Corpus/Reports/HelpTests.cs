using Nexflow.Cli.Commands;
using Nexflow.Cli.Hosting;

namespace Nexflow.Corpus.Reports;

/// <summary>Every help page, as printed on 80 columns.</summary>
public sealed class HelpTests
{
    public static TheoryData<string> Pages =>
    [
        "",
        .. CommandCatalogue.All.Where(entry => entry.Group != CommandGroup.Hidden).SelectMany(entry =>
            entry.Create().Subcommands.Select(sub => $"{entry.Name} {sub.Name}").Prepend(entry.Name)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Help_OfEveryCommand_IsAsReviewed(string command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var host = new CliHost { Output = output, Error = TextWriter.Null, WorkingFolder = "/", OpenSignals = () => throw new InvalidOperationException("help needs no signals") };

        var code = await new Application(host).RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(ExitCode.Ok, code);
        Assert.All(output.ToString().Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        GoldenText.Check($"help{(command.Length == 0 ? "" : "-" + command.Replace(' ', '-'))}.txt", output.ToString());
    }

    [Fact]
    public void Commands_All_HaveExamples() =>
        Assert.Empty(CommandCatalogue.All.Where(entry => entry.Group != CommandGroup.Hidden && entry.Create().Examples.Count == 0).Select(entry => entry.Name));
}
