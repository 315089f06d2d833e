using Spectre.Console.Rendering;

namespace Nexflow.Reports;

/// <summary>How one kind of result looks. The command line prints what it builds; the console hosts the same object in a view.</summary>
/// <typeparam name="T">The result.</typeparam>
public interface IReport<in T>
{
    /// <param name="result">What was found.</param>
    /// <param name="width">Cells in a line; what does not fit folds.</param>
    IRenderable Build(T result, int width);
}
