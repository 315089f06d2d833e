using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Nexflow.Tests.Architecture;

/// <summary>Holds the house rules on size, and prints where the tree stands.</summary>
public sealed class CodeMetricsTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Sources = new(() => [.. SourceTree.Files("src").Select(SourceFile.Read)]);

    [Fact]
    public void Files_InSource_StaySmall()
    {
        var lines = Sources.Value.Select(file => file.Lines).Order().ToList();
        output.WriteLine($"files: {lines.Count}, lines {lines.Sum()}, median {Percentile(lines, 50)}, p90 {Percentile(lines, 90)}, max {lines[^1]}");

        Assert.InRange(Percentile(lines, 50), 1, 60);
        Assert.InRange(Percentile(lines, 90), 1, 220);
        Assert.Empty(Sources.Value.Where(file => file.Lines > 400).Select(file => $"{file.Path}: {file.Lines} lines"));
    }

    [Fact]
    public void Methods_InSource_StayShort()
    {
        var lengths = Sources.Value.SelectMany(file => file.MethodLengths).Order().ToList();
        output.WriteLine($"methods: {lengths.Count}, median {Percentile(lengths, 50)}, p90 {Percentile(lengths, 90)}, max {lengths[^1]}");

        Assert.InRange(Percentile(lengths, 90), 1, 30);
    }

    [Fact]
    public void Types_InSource_HaveAFileEach() =>
        Assert.Empty(Sources.Value.Where(file => file.TopLevelTypes > 1).Select(file => $"{file.Path}: {file.TopLevelTypes} types"));

    [Fact]
    public void TestFiles_Anywhere_StayUnderTheLimit() =>
        Assert.Empty(SourceTree.Files("tests").Select(SourceFile.Read).Where(file => file.Lines > 400).Select(file => $"{file.Path}: {file.Lines} lines"));

    private static int Percentile(IReadOnlyList<int> sorted, int percent) =>
        sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * percent / 100.0) - 1)];

    private sealed record SourceFile(string Path, int Lines, int TopLevelTypes, IReadOnlyList<int> MethodLengths)
    {
        public static SourceFile Read(string path)
        {
            var text = File.ReadAllText(System.IO.Path.Combine(SourceTree.Root, path));
            var root = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
            var types = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .Count(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);
            var methods = root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Select(LineCount);
            return new SourceFile(path, text.AsSpan().Count('\n'), types, [.. methods]);
        }

        private static int LineCount(SyntaxNode node)
        {
            var span = node.GetLocation().GetLineSpan();
            return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
        }
    }
}
