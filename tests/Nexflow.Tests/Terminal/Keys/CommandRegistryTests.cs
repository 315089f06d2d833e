using Nexflow.Terminal.Keys;

namespace Nexflow.Tests.Terminal.Keys;

public sealed class CommandRegistryTests
{
    private static readonly string[] Detail = ["topics.detail", "topics", Command.Global];

    private static Command Make(string id, string scope, params string[] keys) =>
        new() { Id = id, Title = $"Title of {id}", Scope = scope, Keys = Command.On(keys), Hint = id.Split('.')[^1] };

    private static CommandRegistry Registry(params Command[] commands)
    {
        var registry = new CommandRegistry();
        registry.Register(commands);
        return registry;
    }

    [Fact]
    public void Resolve_InnerScope_WinsAndOuterIsReached()
    {
        var registry = Registry(Make("help", Command.Global, "?"), Make("topics.follow", "topics", "f"), Make("detail.schema", "topics.detail", "o"));

        Assert.Equal("detail.schema", registry.Resolve(Detail, KeyChord.Of('o')).Command?.Id);
        Assert.Equal("topics.follow", registry.Resolve(Detail, KeyChord.Of('f')).Command?.Id);
        Assert.Equal("help", registry.Resolve(Detail, KeyChord.Of('?')).Command?.Id);
        Assert.Equal(KeyAvailability.Unbound, registry.Resolve(["stats", Command.Global], KeyChord.Of('f')).Availability);
    }

    [Fact]
    public void Resolve_SeveralKeys_AllReachTheCommand()
    {
        var registry = Registry(Make("down", Command.Global, "j", "down"));

        Assert.Equal("down", registry.Resolve(Detail, KeyChord.Parse("j")).Command?.Id);
        Assert.Equal("down", registry.Resolve(Detail, KeyChord.Parse("down")).Command?.Id);
        Assert.Null(registry.Resolve(Detail, KeyChord.Parse("J")).Command);
    }

    [Fact]
    public void Resolve_DisabledOrReadOnly_SaysSoAndHidesTheHint()
    {
        bool running = false;
        var registry = Registry(
            Make("cancel", Command.Global, "^c") with { EnabledWhen = () => running },
            Make("topics.replay", "topics", "R") with { Danger = Danger.Change });

        Assert.Equal(KeyAvailability.Disabled, registry.Resolve(Detail, KeyChord.Parse("^c")).Availability);
        Assert.Equal(["R"], registry.Hints(Detail).Select(hint => hint.Key));
        running = true;
        registry.ReadOnly = true;
        Assert.Equal(KeyAvailability.Enabled, registry.Resolve(Detail, KeyChord.Parse("^c")).Availability);
        Assert.Equal(KeyAvailability.ReadOnly, registry.Resolve(Detail, KeyChord.Of('R')).Availability);
        Assert.Equal(["^c"], registry.Hints(Detail).Select(hint => hint.Key));
        Assert.DoesNotContain(registry.Help(Detail), section => section.Scope == "topics");
    }

    [Fact]
    public void Override_BeforeOrAfterRegistration_ReplacesTheKeys()
    {
        var registry = new CommandRegistry();
        registry.Override([new("topics.follow", "F, f5")]);
        registry.Register(Make("topics.follow", "topics", "f"), Make("topics.describe", "topics", "d"));
        registry.Override([new("topics.describe", "")]);

        Assert.Null(registry.Resolve(Detail, KeyChord.Of('f')).Command);
        Assert.Equal("topics.follow", registry.Resolve(Detail, KeyChord.Of('F')).Command?.Id);
        Assert.Equal("topics.follow", registry.Resolve(Detail, KeyChord.Parse("f5")).Command?.Id);
        Assert.Null(registry.Resolve(Detail, KeyChord.Of('d')).Command);
        Assert.Empty(registry.Validate());
        Assert.Equal("F", registry.Hints(Detail)[0].Key);
    }

    [Fact]
    public void Override_BadKeyAndUnknownCommand_AreProblems()
    {
        var registry = Registry(Make("topics.follow", "topics", "f"));
        registry.Override([new("topics.follow", "ff"), new("topics.folow", "F")]);

        Assert.Equal([KeyProblemKind.BadKey, KeyProblemKind.UnknownCommand], registry.Validate().Select(problem => problem.Kind));
        Assert.Equal("topics.follow", registry.Resolve(Detail, KeyChord.Of('f')).Command?.Id);
    }

    public static TheoryData<string, string, KeyProblemKind?> ScopePairs => new()
    {
        { "topics", "topics", KeyProblemKind.DuplicateKey },
        { "topics", "topics.detail", KeyProblemKind.DuplicateKey },
        { "topics.detail", "topics", KeyProblemKind.DuplicateKey },
        { "global", "global", KeyProblemKind.DuplicateKey },
        { "topics", "global", KeyProblemKind.ReservedKey },
        { "global", "topics.detail", KeyProblemKind.ReservedKey },
        { "topics", "stats", null },
        { "topics.list", "topics.detail", null },
        { "topics", "topics2.detail", null },
    };

    [Theory]
    [MemberData(nameof(ScopePairs))]
    public void Validate_SameKeyInTwoScopes_IsAProblemWhenTheyCanMeet(string first, string second, KeyProblemKind? expected)
    {
        var problems = Registry(Make("a.one", first, "x"), Make("b.two", second, "x")).Validate();

        Assert.Equal(expected, problems.Count == 0 ? null : Assert.Single(problems).Kind);
    }

    [Fact]
    public void Validate_ControlKey_NeedsATwin()
    {
        Assert.Equal(KeyProblemKind.NoTwin, Assert.Single(Registry(Make("a", "s", "^r")).Validate()).Kind);
        Assert.Empty(Registry(Make("a", "s", "^r", "r")).Validate());
        Assert.Empty(Registry(Make("a", "s", "^r") with { Palette = "interval" }).Validate());
    }

    [Theory]
    [InlineData("^i")]
    [InlineData("^m")]
    [InlineData("^h")]
    public void Validate_KeyThatIsAnotherByte_IsAProblem(string key) =>
        Assert.Equal(KeyProblemKind.SameByte, Assert.Single(Registry(Make("a", "s", key, "a")).Validate()).Kind);

    [Fact]
    public void Validate_SameIdOrPaletteWord_IsAProblem()
    {
        var kinds = Registry(Make("a", "s", "x") with { Palette = "w" }, Make("a", "t", "y") with { Palette = "w" }).Validate().Select(problem => problem.Kind);

        Assert.Equal([KeyProblemKind.DuplicateId, KeyProblemKind.DuplicatePalette], kinds);
    }

    [Fact]
    public void Help_GroupsByScopeWithAllKeys()
    {
        var help = Registry(Make("down", Command.Global, "j", "down"), Make("topics.follow", "topics", "f")).Help(Detail);

        Assert.Equal(["topics", Command.Global], help.Select(section => section.Scope));
        Assert.Equal("j down", help[1].Entries[0].Keys);
    }
}
