using FsCheck.Xunit;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Tests.Core.Diagnostics;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void Format_WithSpanAndFixes_ShowsPlaceExcerptAndHelp()
    {
        var text = "[profile.dev]\ncluter = \"kafka://a\"\n";
        Assert.Equal(
            """
            error NX6002: unknown setting 'cluter'
              --> nexflow.toml:2:1
               |
             2 | cluter = "kafka://a"
               | ^^^^^^
            help: did you mean 'cluster'?

            """,
            DiagnosticText.Format(Make(text, new TextSpan(14, 6)) with { Message = "unknown setting 'cluter'", Fixes = [new Fix("did you mean 'cluster'?")] }),
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("a = 1", 0, 1, "^")]
    [InlineData("\ta", 1, 1, "    ^")]
    [InlineData("日本x", 2, 1, "    ^")]
    [InlineData("日本x", 0, 2, "^^^^")]
    [InlineData("e\u0301x", 2, 1, " ^")]
    [InlineData("👍x", 2, 1, "  ^")]
    [InlineData("\u001bx", 1, 1, "    ^")]
    [InlineData("ab", 2, 0, "  ^")]
    [InlineData("ab", 50, 10, "  ^")]
    [InlineData("ab\ncd", 1, 4, " ^")]
    public void Format_WideAndTabAndControl_PutsTheCaretUnderTheSpan(string text, int start, int length, string marks) =>
        Assert.Equal($"   | {marks}", DiagnosticText.Format(Make(text, new TextSpan(start, length))).Split('\n')[4]);

    [Theory]
    [InlineData("nexflow.toml", "x", "  --> nexflow.toml:1:1")]
    [InlineData("--from", "x", "  --> --from")]
    [InlineData("NEXFLOW_PROFILE", "x", "  --> NEXFLOW_PROFILE")]
    [InlineData("query", "x\ny", "  --> query:1:1")]
    public void Format_Place_IsLineAndColumnForFilesOnly(string name, string text, string expected) =>
        Assert.Equal(expected, DiagnosticText.Format(Make(text, new TextSpan(0, 1)) with { Source = new DiagnosticSource(name, text) }).Split('\n')[1]);

    [Fact]
    public void Format_LongLine_IsClippedAroundTheSpan()
    {
        var text = new string('x', 1_000_000) + "HERE" + new string('y', 1_000_000);
        var lines = DiagnosticText.Format(Make(text, new TextSpan(1_000_000, 4))).Split('\n');
        Assert.InRange(lines[3].Length, 10, 200);
        Assert.Equal("HERE", lines[3].Substring(lines[4].IndexOf('^', StringComparison.Ordinal), 4));
    }

    [Property]
    public bool Format_AnyText_HasNoControlCharacters(string? text, int start, int length) =>
        DiagnosticText.Format(Make(text ?? "", new TextSpan(start, Math.Abs(length % 100)))).All(c => c == '\n' || !char.IsControl(c));

    private static Diagnostic Make(string text, TextSpan span) =>
        new() { Code = "NX6002", Message = text, Source = new DiagnosticSource("nexflow.toml", text), Span = span };
}
