namespace Nexflow.Tui.Screens.Topics;

/// <summary>Ways to look at one record, in the order that <c>(</c> and <c>)</c> cycle.</summary>
internal enum DetailView
{
    Tree,
    Raw,
    Hex,
    Headers,
    Schema,
}
