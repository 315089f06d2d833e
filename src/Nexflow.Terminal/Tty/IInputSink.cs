namespace Nexflow.Terminal.Tty;

/// <summary>What the decoder finds in the terminal's bytes, in order.</summary>
internal interface IInputSink
{
    /// <summary>A character typed, control characters included. Outside the basic plane: two calls, high surrogate first.</summary>
    void Character(char character);

    /// <summary>The escape key alone.</summary>
    void Escape();

    /// <summary>A whole key or mouse sequence, beginning with ESC.</summary>
    void Sequence(ReadOnlySpan<char> sequence);

    /// <summary>One paste: no control characters but line feed and tab, at most <see cref="PasteBuffer.Limit"/> bytes of it.</summary>
    void Pasted(string text);

    /// <summary>The terminal's answer to DECRQM for private mode <paramref name="mode"/>: 1 and 2 mean that it can be set and reset.</summary>
    void ModeReply(int mode, int state);

    /// <summary>The terminal's answer to DA1: everything asked before it has been answered or never will be.</summary>
    void AttributesReply();
}
