namespace Nexflow.Terminal.Tty;

/// <summary>The size of the terminal in cells; at least one by one.</summary>
public readonly record struct WindowSize(int Columns, int Rows);
