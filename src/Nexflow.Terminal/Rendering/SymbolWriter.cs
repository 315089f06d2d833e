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
            output.CodePoint(char.ConvertToUtf32(graphemes[symbol.Index], 0));
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

    private static int Base(string cluster) => char.IsSurrogate(cluster[0]) ? '\uFFFD' : cluster[0];

    private static int Printable(int codePoint) => Pictures.For(codePoint) is { } picture ? picture[0] : codePoint;
}
