using Nexflow.EndToEnd.Harness;

namespace Nexflow.EndToEnd.Cli;

/// <summary>What only a real process shows: pipes that break, signals, exit codes, clean streams.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Demo = "--cluster embedded:recordings/payments-incident";

    private readonly string _folder = Directory.CreateTempSubdirectory("nexflow-e2e-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Peek_IntoHead_EndsQuietly()
    {
        var finished = await ShellAsync($"{{ \"$0\" peek '*' start {Demo} -o jsonl; echo $? > '{_folder}/code'; }} | head -1");

        Assert.Equal("0", File.ReadAllText(Path.Combine(_folder, "code")).Trim());
        Assert.Single(finished.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(finished.Error);
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task Peek_FollowingWhenSignalled_TellsItsVerdictAndEndsWithTheCode(string signal, int code)
    {
        var finished = await ShellAsync(
            $"mkfifo '{_folder}/f'; \"$0\" peek payments.requested --last 1 --follow --format %o {Demo} > '{_folder}/f' & pid=$!; exec 3< '{_folder}/f'; read line <&3; kill -{signal} $pid; wait $pid; echo $?");

        Assert.Equal($"{code}\n", finished.Output);
        Assert.StartsWith("cancelled, ", finished.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_OntoAFullDisk_SaysSoAndEndsWithFour()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no /dev/full here");

        var finished = await ShellAsync($"\"$0\" topics {Demo} > /dev/full; echo $?");

        Assert.Equal("4\n", finished.Output);
        Assert.Contains("No space left", finished.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("topics")]
    [InlineData("groups")]
    [InlineData("peek payments.authorisations --last 3")]
    [InlineData("doctor")]
    public async Task Json_OfEveryCommand_IsReadByPython(string command)
    {
        var finished = await ShellAsync($"\"$0\" {command} {Demo} -o json -q | python3 -c 'import json,sys; print(len(json.load(sys.stdin)))'");

        Assert.True(int.Parse(finished.Output, System.Globalization.CultureInfo.InvariantCulture) > 0);
        Assert.Empty(finished.Error);
    }

    [Fact]
    public async Task Peek_EveryTopicOfTheDemo_IsDecoded()
    {
        var finished = await ShellAsync($"\"$0\" peek '*' start {Demo} -o jsonl -q | python3 -c \"import json,sys; rows=[json.loads(l) for l in sys.stdin]; print(len(rows), sorted({{r['value_format'] for r in rows}}), sum(r['error'] is not None for r in rows))\"");

        Assert.Matches(@"^\d{5} \['avro', .*'json', .*'protobuf', 'text'\] \d+\n$", finished.Output);
    }

    [Fact]
    public async Task Topics_OnATerminal_LeaveItsModesAlone()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "no script(1) here");

        var finished = await ShellAsync($"TERM=xterm-256color NO_COLOR= script -qec \"'$0' topics {Demo}\" /dev/null");

        Assert.Contains("payments.requested", finished.Output, StringComparison.Ordinal);
        Assert.Contains("\e[2m", finished.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\e(?!\[[0-9;]*m)", finished.Output);
    }

    [Fact]
    public async Task Console_WithoutATerminal_RefusesAtOnce()
    {
        var finished = await ShellAsync("setsid -w \"$0\"; echo $?");

        Assert.Equal("5\n", finished.Output);
        Assert.Contains("terminal", finished.Error, StringComparison.Ordinal);
    }

    private static Task<Finished> ShellAsync(string script) => Runner.RunAsync("/bin/sh", ["-c", script, Product.Path]);
}
