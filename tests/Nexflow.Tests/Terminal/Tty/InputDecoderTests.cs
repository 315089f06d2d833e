using System.Text;
using FsCheck.Xunit;
using Nexflow.Terminal.Tty;

namespace Nexflow.Tests.Terminal.Tty;

public sealed class InputDecoderTests
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(25);

    private readonly RecordingSink _sink = new();
    private readonly InputDecoder _decoder;

    public InputDecoderTests() => _decoder = new InputDecoder(_sink, Delay);

    [Theory]
    [InlineData("a", "char a")]
    [InlineData("é", "char é")]
    [InlineData("\u0003", "char 03")]
    [InlineData("\u007f", "char 7f")]
    [InlineData("\e[A", "sequence [A")]
    [InlineData("\e[1;5C", "sequence [1;5C")]
    [InlineData("\e[15~", "sequence [15~")]
    [InlineData("\e[[A", "sequence [[A")]
    [InlineData("\eOP", "sequence OP")]
    [InlineData("\ex", "sequence x")]
    [InlineData("\e[<0;12;7M", "sequence [<0;12;7M")]
    [InlineData("\e[?2026;2$y", "mode 2026=2")]
    [InlineData("\e[?64;1;9c", "attributes")]
    public void Feed_WholeSequence_IsOneEvent(string input, string expected)
    {
        Feed(input);

        Assert.Equal([expected], _sink.Events);
        Assert.False(_decoder.IsPending);
    }

    [Theory]
    [InlineData("\e[I")]
    [InlineData("\e[?997;1n")]
    [InlineData("\e[>41;320;0c")]
    [InlineData("\e]11;rgb:1c1c/1c1c/1c1c\e\\")]
    [InlineData("\e]52;c;aGk=\a")]
    [InlineData("\eP>|xterm(380)\e\\")]
    [InlineData("\e_Gi=31;OK\e\\")]
    public void Feed_ReplyNobodyAskedFor_IsDropped(string input)
    {
        Feed(input + "k");

        Assert.Equal(["char k"], _sink.Events);
    }

    [Fact]
    public void Flush_LoneEscape_IsTheKey()
    {
        Feed("\e");
        Assert.True(_decoder.IsPending);
        Assert.Equal(Delay, _decoder.Patience);

        _decoder.Flush();

        Assert.Equal(["escape"], _sink.Events);
        Assert.False(_decoder.IsPending);
    }

    [Fact]
    public void Feed_EscapeTwice_IsTheKeyAndABeginning()
    {
        Feed("\e\e[A");

        Assert.Equal(["escape", "sequence [A"], _sink.Events);
    }

    [Theory]
    [InlineData("\e[", "sequence [")]
    [InlineData("\eO", "sequence O")]
    public void Flush_BareIntroducer_IsAlt(string input, string expected)
    {
        Feed(input);
        _decoder.Flush();

        Assert.Equal([expected], _sink.Events);
    }

    [Theory]
    [InlineData("\e[12;")]
    [InlineData("\e]11;rgb:")]
    public void Flush_TornSequence_IsNothing(string input)
    {
        Feed(input);
        _decoder.Flush();
        Feed("k");

        Assert.Equal(["char k"], _sink.Events);
    }

    [Fact]
    public void Feed_BytesThatAreNoText_AreNoKeys()
    {
        _decoder.Feed([0xff, (byte)'a', 0xc3, (byte)'b', 0xe2, 0x82, 0xc3, 0xa9]);

        Assert.Equal(["char a", "char b", "char é"], _sink.Events);
    }

    [Fact]
    public void Feed_LetterBeyondThePlane_IsTwoUnits()
    {
        Feed("😀");

        Assert.Equal(["char \ud83d", "char \ude00"], _sink.Events);
    }

    [Fact]
    public void Feed_Paste_IsOneEventWithoutControls()
    {
        Feed("\e[200~one\r\ntwo\rthree\tfour\u0007\e[31m\u009b\e[201~k");

        Assert.Equal(["paste", "char k"], _sink.Events);
        Assert.Equal(["one\ntwo\nthree\tfour[31m"], _sink.Pastes);
    }

    [Fact]
    public void Feed_HugePaste_IsBounded()
    {
        Feed("\e[200~");
        for (int i = 0; i < 40; i++)
        {
            Feed(new string('x', 100_000));
        }

        Feed("\e[201~k");

        Assert.Equal(["paste", "char k"], _sink.Events);
        Assert.Equal(PasteBuffer.Limit, Assert.Single(_sink.Pastes).Length);
    }

    [Fact]
    public void Flush_PasteWithoutEnd_IsWhatCame()
    {
        Feed("\e[200~abc");
        Assert.True(_decoder.Patience > TimeSpan.FromSeconds(1));

        _decoder.Flush();

        Assert.Equal(["abc"], _sink.Pastes);
    }

    /// <summary>However the reads are cut, the events are the same.</summary>
    [Property]
    public bool Feed_CutAnywhere_IsTheSame(byte[] noise, int cut)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("a\e[A\e[200~p\e[201~é"), .. noise, .. Encoding.UTF8.GetBytes("\eOPz\e[?2026;1$y")];
        int at = (int)((uint)cut % bytes.Length);

        RecordingSink whole = Decode(bytes);
        RecordingSink pieces = Decode(bytes[..at], bytes[at..]);

        return whole.Events.SequenceEqual(pieces.Events) && whole.Pastes.SequenceEqual(pieces.Pastes);
    }

    private static RecordingSink Decode(params byte[][] reads)
    {
        RecordingSink sink = new();
        InputDecoder decoder = new(sink, Delay);
        foreach (byte[] read in reads)
        {
            decoder.Feed(read);
        }

        return sink;
    }

    private void Feed(string text) => _decoder.Feed(Encoding.UTF8.GetBytes(text));
}
