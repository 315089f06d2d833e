using System.Text.RegularExpressions;
using Nexflow.Clusters.Ports;
using Nexflow.Core.Diagnostics;
using Nexflow.Tests.Architecture;

namespace Nexflow.Tests.Core.Diagnostics;

public sealed partial class DiagnosticCatalogueTests
{
    [Fact]
    public void All_CodesUsedInTheSources_HaveAHelpPage() =>
        Assert.Equal([], UsedCodes().Where(code => DiagnosticCatalogue.Find(code) is null).Order());

    [Fact]
    public void All_Entries_AreUsed()
    {
        var used = UsedCodes().Concat(Enum.GetValues<ClusterError>().Select(error => new ClusterException(error, "").Code));
        Assert.Equal([], DiagnosticCatalogue.All.Select(entry => entry.Code).Except(used));
    }

    [Fact]
    public void All_Entries_ArePagesForAPerson() => Assert.All(DiagnosticCatalogue.All, entry =>
    {
        Assert.Matches("^NX[1-7][0-9]{3}$", entry.Code);
        Assert.InRange(entry.Title.Length, 5, 60);
        Assert.EndsWith(".", entry.Cause, StringComparison.Ordinal);
        Assert.EndsWith(".", entry.NextStep, StringComparison.Ordinal);
    });

    [Fact]
    public void Find_ClusterErrors_StandInTheOrderOfThePort() => Assert.All(Enum.GetValues<ClusterError>(), error =>
        Assert.NotNull(DiagnosticCatalogue.Find(new ClusterException(error, "").Code)));

    [Theory]
    [InlineData("NX1001")]
    [InlineData("nx1001")]
    [InlineData(" 1001 ")]
    public void Find_AnySpelling_IsTheEntry(string code) => Assert.Equal("NX1001", DiagnosticCatalogue.Find(code)?.Code);

    [Fact]
    public void Find_UnknownCode_IsNull() => Assert.Null(DiagnosticCatalogue.Find("NX0000"));

    private static HashSet<string> UsedCodes() => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("DiagnosticCatalogue", StringComparison.Ordinal))
        .SelectMany(file => CodePattern().Matches(File.ReadAllText(file)))
        .Select(match => match.Value)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("NX[0-9]{4}(?![0-9])")]
    private static partial Regex CodePattern();
}
