using System.Runtime.CompilerServices;

namespace Nexflow.Terminal.Text;

/// <summary>Room for the decoded beginning of a UTF-8 text: twice the longest cluster that is shown.</summary>
[InlineArray(Length)]
internal struct CharWindow
{
    public const int Length = 2 * Clusters.MaxLength;
    private char _first;
}
