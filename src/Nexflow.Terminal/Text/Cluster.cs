namespace Nexflow.Terminal.Text;

/// <summary>The first cluster of a text.</summary>
/// <param name="SourceLength">UTF-16 units it takes from the source.</param>
/// <param name="TextLength">UTF-16 units of these that are shown; fewer when the cluster was capped.</param>
/// <param name="Width">Columns: 1 or 2.</param>
/// <param name="Picture">What is shown instead, or null.</param>
internal readonly record struct Cluster(int SourceLength, int TextLength, int Width, string? Picture);
