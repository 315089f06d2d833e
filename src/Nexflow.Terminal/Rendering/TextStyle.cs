namespace Nexflow.Terminal.Rendering;

/// <summary>Attributes of a cell beside its colours. No blinking: it is tiring and cannot be switched off by readers.</summary>
[Flags]
public enum TextStyle : byte
{
    None = 0,
    Bold = 1,
    Faint = 2,
    Italic = 4,
    Underline = 8,
    Reverse = 16,
    Strike = 32,
}
