using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace Nexflow.Terminal.Hosting;

/// <summary>The one door into Terminal.Gui that is not public: an application over our own parts.</summary>
internal static class ApplicationAccess
{
    internal static IApplication Create(IComponentFactory factory) => (IApplication)CreateCore(factory);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")]
    private static extern object CreateCore(IComponentFactory factory);
}
