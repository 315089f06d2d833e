using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;

namespace Nexflow.Terminal.Hosting;

/// <summary>The doors into Terminal.Gui that are not public. A test opens each of them.</summary>
internal static class ApplicationAccess
{
    internal static IApplication Create(IComponentFactory factory) => (IApplication)CreateCore(factory);

    /// <summary>Something inside the view wants to be drawn, while the view itself may not.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_SubViewNeedsDraw")]
    internal static extern bool SubViewNeedsDraw(View view);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    [return: UnsafeAccessorType("Terminal.Gui.App.ApplicationImpl, Terminal.Gui")]
    private static extern object CreateCore(IComponentFactory factory);
}
