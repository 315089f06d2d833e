namespace Nexflow.Terminal.Rendering;

/// <summary>
/// What a cell shows, in 4 bytes: a code point, or an index into the frame's <see cref="GraphemeTable"/> for clusters of several.
/// </summary>
internal readonly record struct Symbol(int Value)
{
    private const int Payload = 0x1F_FFFF;
    private const int ClusterFlag = 1 << 21;
    private const int WideFlag = 1 << 22;
    private const int UnsureFlag = 1 << 23;

    public static Symbol Blank => new(' ');

    /// <summary>The second column of a wide cell.</summary>
    public static Symbol Continuation => new(-1);

    /// <summary>Equal to no cell of a frame: what the terminal shows there is not known.</summary>
    public static Symbol Unknown => new(-2);

    public bool IsBlank => Value == ' ';

    public bool IsContinuation => Value == -1;

    public bool IsCluster => Value > 0 && (Value & ClusterFlag) != 0;

    public bool IsWide => Value > 0 && (Value & WideFlag) != 0;

    /// <summary>Terminals do not agree on its width.</summary>
    public bool IsUnsure => Value > 0 && (Value & UnsureFlag) != 0;

    public int Width => IsWide ? 2 : 1;

    /// <summary>The code point, or the index when <see cref="IsCluster"/>.</summary>
    public int Index => Value & Payload;

    public static Symbol CodePoint(int codePoint, bool wide, bool unsure) =>
        new(codePoint | (wide ? WideFlag : 0) | (unsure ? UnsureFlag : 0));

    public static Symbol Cluster(int index, bool wide) => new(index | ClusterFlag | UnsureFlag | (wide ? WideFlag : 0));
}
