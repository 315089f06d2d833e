namespace Nexflow.Terminal.Views.Trees;

/// <summary>A visible line of a tree.</summary>
/// <param name="Node">The node.</param>
/// <param name="Depth">0 for the children of the root.</param>
/// <param name="Parent">The open node that it belongs to.</param>
/// <param name="Index">Which child.</param>
/// <param name="Open">Set when it is open itself.</param>
internal readonly record struct TreeLine(long Node, int Depth, TreeBranch Parent, long Index, TreeBranch? Open);
