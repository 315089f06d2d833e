namespace Nexflow.Terminal.Rendering;

/// <summary>Writes the shortest SGR sequence that leads from one pen to another.</summary>
internal static class Sgr
{
    private const int Room = 80;
    private static ReadOnlySpan<TextStyle> Attributes => [TextStyle.Bold, TextStyle.Faint, TextStyle.Italic, TextStyle.Underline, TextStyle.Reverse, TextStyle.Strike];

    private static ReadOnlySpan<byte> On => [1, 2, 3, 4, 7, 9];

    private static ReadOnlySpan<byte> Off => [22, 22, 23, 24, 27, 29];

    /// <param name="output">Where to.</param>
    /// <param name="current">Null when the terminal's state is not known.</param>
    /// <param name="target">What the next character shall look like.</param>
    public static void Change(ByteBuffer output, Pen? current, Pen target)
    {
        if (current == target)
        {
            return;
        }

        Span<byte> fresh = stackalloc byte[Room];
        Span<byte> best = fresh[..Fresh(fresh, target)];
        Span<byte> delta = stackalloc byte[Room];
        if (current is { } known && Delta(delta, known, target) is int length && length < best.Length)
        {
            best = delta[..length];
        }

        output.Bytes("\e["u8);
        output.Bytes(best);
        output.Byte((byte)'m');
    }

    private static int Fresh(Span<byte> target, Pen pen)
    {
        var parameters = new SgrParameters(target);
        if (pen != Pen.Plain)
        {
            parameters.AddReset();
            Add(ref parameters, pen.Text);
            AddColours(ref parameters, Pen.Plain, pen);
        }

        return parameters.Length;
    }

    private static int Delta(Span<byte> target, Pen from, Pen to)
    {
        var parameters = new SgrParameters(target);
        TextStyle gone = from.Text & ~to.Text;
        TextStyle come = to.Text & ~from.Text;
        const TextStyle Weight = TextStyle.Bold | TextStyle.Faint;
        if ((gone & Weight) != 0)
        {
            // 22 ends both.
            come |= to.Text & Weight;
            gone = (gone & ~Weight) | TextStyle.Bold;
        }

        for (int i = 0; i < Attributes.Length; i++)
        {
            if ((gone & Attributes[i]) != 0)
            {
                parameters.Add(Off[i]);
            }
        }

        Add(ref parameters, come);
        AddColours(ref parameters, from, to);
        return parameters.Length;
    }

    private static void Add(ref SgrParameters parameters, TextStyle text)
    {
        for (int i = 0; i < Attributes.Length; i++)
        {
            if ((text & Attributes[i]) != 0)
            {
                parameters.Add(On[i]);
            }
        }
    }

    private static void AddColours(ref SgrParameters parameters, Pen from, Pen to)
    {
        if (from.Foreground != to.Foreground)
        {
            parameters.Add(to.Foreground, 30);
        }

        if (from.Background != to.Background)
        {
            parameters.Add(to.Background, 40);
        }
    }
}
