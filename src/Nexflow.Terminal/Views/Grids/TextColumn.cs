namespace Nexflow.Terminal.Views.Grids;

public readonly record struct TextColumn(string Title, bool Right);
