namespace Nexflow.Terminal.Views;

/// <summary>A part of a text to be shown differently: a search match.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">How many.</param>
public readonly record struct TextMark(int Start, int Length)
{
    public int End => Start + Length;
}
