using System.Reflection;
using System.Xml.Linq;
using Nexflow.Tests.Support;
using Terminal.Gui.App;

namespace Nexflow.Tests.Terminal.Hosting;

/// <summary>The compiler of the published binary ignores substitutions that name nothing; this does not.</summary>
public sealed class SubstitutionTests
{
    [Fact]
    public void EveryMethod_Always_Exists()
    {
        XDocument file = XDocument.Load(Path.Combine(RepositoryRoot.Path, "src/Nexflow.Cli/TerminalGui.substitutions.xml"));
        Assembly gui = typeof(Application).Assembly;

        string[] missing = [.. file.Descendants("method").Where(method => !Exists(gui, method)).Select(method => method.ToString())];

        Assert.Empty(missing);
        Assert.NotEmpty(file.Descendants("method"));
    }

    /// <summary>What is stubbed is still what runs before Main.</summary>
    [Fact]
    public void Initialiser_Always_IsTheOneStubbed()
    {
        string[] initialisers =
        [
            .. typeof(Application).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
                .Where(method => method.GetCustomAttribute<System.Runtime.CompilerServices.ModuleInitializerAttribute>() is not null)
                .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}"),
        ];

        Assert.Equal(["Terminal.Gui.ModuleInitializers.InitializeConfiguration"], initialisers);
    }

    private static bool Exists(Assembly assembly, XElement method)
    {
        string name = method.Attribute("signature")!.Value.Split(' ', '(')[1];
        return assembly.GetType(method.Parent!.Attribute("fullname")!.Value) is { } type
            && type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                .Any(candidate => $"{candidate.ReturnType.FullName} {candidate.Name}()" == method.Attribute("signature")!.Value && candidate.Name == name);
    }
}
