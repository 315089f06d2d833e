using System.Collections.Immutable;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>Lines made on demand, so that twenty megabytes cost what is on screen.</summary>
public abstract class TextLines
{
    public static readonly TextLines None = new Listed([]);

    public abstract int Count { get; }

    public abstract TextLine this[int index] { get; }

    public string? PathAt(int index) => index >= 0 && index < Count ? this[index].Path : null;

    public int DepthAt(int index) => index >= 0 && index < Count ? this[index].Depth : 0;

    public static TextLines Of(IEnumerable<TextLine> lines) => new Listed([.. lines]);

    private sealed class Listed(ImmutableArray<TextLine> lines) : TextLines
    {
        public override int Count => lines.Length;

        public override TextLine this[int index] => lines[index];
    }
}
