namespace Nexflow.Tests.Terminal.Views;

/// <summary>The toolkit has static state: everything that starts it runs one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ScreenCollection
{
    public const string Name = "Terminal screen";
}
