using Nexflow.Core.Values;
using Nexflow.Formats.Text;

namespace Nexflow.Tests.Formats.Text;

public sealed class TextDecoderTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("41", true)]
    [InlineData("E697A5", true)]
    [InlineData("FF", false)]
    [InlineData("EDA080", false)]
    [InlineData("0000000000000041", false)]
    [InlineData("010203", false)]
    [InlineData("1B5B33316D6C6F67206C696E6520696E207265641B5B306D20202020202020202020202020202020", true)]
    public void LooksLikeText_Bytes_IsAGoodGuess(string hex, bool expected) => Assert.Equal(expected, TextDecoder.LooksLikeText(Convert.FromHexString(hex)));

    [Theory]
    [InlineData("E697A5E697", true)]
    [InlineData("41F09F98", true)]
    [InlineData("41FF", false)]
    [InlineData("418080", false)]
    [InlineData("E697A5", true)]
    [InlineData("", true)]
    public void LooksLikeText_Head_ForgivesOnlyACutCharacter(string hex, bool expected) => Assert.Equal(expected, TextDecoder.LooksLikeText(Convert.FromHexString(hex), isHead: true));

    [Fact]
    public void Decode_NotUtf8_NamesTheByte() => Assert.Equal(("NX4009", 2), (TextDecoder.Decode([0x41, 0x42, 0xC3]).Failure!.Code, TextDecoder.Decode([0x41, 0x42, 0xC3]).Failure!.ByteOffset));

    [Fact]
    public void Decode_Utf8_IsTheText() => Assert.Equal(new StringValue("日"), TextDecoder.Decode([0xE6, 0x97, 0xA5]).Value);
}
