namespace Nexflow.Core.Text;

/// <summary>A range of characters (UTF-16 units) in a text: <c>[Start, Start + Length)</c>.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;
}
