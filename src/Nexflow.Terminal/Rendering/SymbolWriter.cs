using System.Text;
using Nexflow.Terminal.Text;

namespace Nexflow.Terminal.Rendering;

/// <summary>Writes what a cell shows. The last door: no control character passes it, whatever a view put into a cell.</summary>
internal sealed class SymbolWriter(ByteBuffer output, bool unicode)
{
    /// <summary>Bytes that <see cref="Write"/> needs for it.</summary>
    public int Cost(Symbol symbol) => symbol.Index switch
    {
        _ when !unicode => symbol.Width,
        _ when symbol.IsCluster => 8,
        < 0x80 => 1,
        < 0x800 => 2,
        < 0x1_0000 => 3,
        _ => 4,
    };

    /// <param name="symbol">What to write.</param>
    /// <param name="graphemes">The frame's clusters.</param>
    /// <param name="whole">False: only the first code point of a cluster.</param>
    public void Write(Symbol symbol, GraphemeTable graphemes, bool whole = true)
    {
        if (!unicode)
        {
            output.Fill(symbol.IsCluster ? AsciiSubstitutes.Of(Base(graphemes[symbol.Index])) : AsciiSubstitutes.Of(Printable(symbol.Index)), symbol.Width);
        }
        else if (symbol.IsCluster && !whole)
        {
            WriteBase(graphemes[symbol.Index], symbol.Width);
        }
        else if (symbol.IsCluster)
        {
            output.Text(graphemes[symbol.Index]);
        }
        else
        {
            output.CodePoint(Printable(symbol.Index));
        }
    }

    /// <summary>The first code point if it fills the cell; of a flag its letters.</summary>
    private void WriteBase(string cluster, int width)
    {
        int first = char.ConvertToUtf32(cluster, 0);
        if (CodePoints.IsRegionalIndicator(first))
        {
            foreach (Rune letter in cluster.EnumerateRunes())
            {
                output.CodePoint('A' + letter.Value - CodePoints.FirstRegionalIndicator);
            }
        }
        else if (CodePoints.Width(first) == width)
        {
            output.CodePoint(first);
        }
        else
        {
            output.Fill((byte)'?', width);
        }
    }

    private static int Base(string cluster) => char.IsSurrogate(cluster[0]) ? '\uFFFD' : cluster[0];

    private static int Printable(int codePoint) => Pictures.For(codePoint) is { } picture ? picture[0] : codePoint;
}
