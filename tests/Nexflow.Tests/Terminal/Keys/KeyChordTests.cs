using FsCheck.Xunit;
using Nexflow.Terminal.Keys;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Nexflow.Tests.Terminal.Keys;

public sealed class KeyChordTests
{
    [Theory]
    [InlineData("g", "g")]
    [InlineData("G", "G")]
    [InlineData("shift-g", "G")]
    [InlineData("^c", "^c")]
    [InlineData("^C", "^c")]
    [InlineData("ctrl-c", "^c")]
    [InlineData("shift-tab", "shift-tab")]
    [InlineData("pgup", "PgUp")]
    [InlineData("PageDown", "PgDn")]
    [InlineData("SPACE", "space")]
    [InlineData("f5", "f5")]
    [InlineData("F24", "f24")]
    [InlineData("alt-x", "alt-x")]
    [InlineData("ctrl-alt-X", "alt-^x")]
    [InlineData("ctrl-home", "ctrl-home")]
    [InlineData("^", "^")]
    [InlineData("-", "-")]
    [InlineData("alt--", "alt--")]
    [InlineData(":", ":")]
    [InlineData("é", "é")]
    public void ToString_OfParsedText_IsCanonical(string written, string canonical)
    {
        var chord = KeyChord.Parse(written);
        Assert.Equal(canonical, chord.ToString());
        Assert.Equal(chord, KeyChord.Parse(canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("f0")]
    [InlineData("f25")]
    [InlineData("gg")]
    [InlineData("shift-1")]
    [InlineData("hyper-x")]
    [InlineData("\u001b")]
    [InlineData("\ud800")]
    public void TryParse_NotAKey_IsRefused(string written) => Assert.False(KeyChord.TryParse(written, out _));

    public static TheoryData<KeyCode, string> ToolkitKeys => new()
    {
        { KeyCode.A, "a" },
        { KeyCode.A | KeyCode.ShiftMask, "A" },
        { KeyCode.C | KeyCode.CtrlMask, "^c" },
        { KeyCode.X | KeyCode.AltMask, "alt-x" },
        { KeyCode.X | KeyCode.AltMask | KeyCode.ShiftMask, "alt-X" },
        { KeyCode.Tab | KeyCode.ShiftMask, "shift-tab" },
        { KeyCode.Enter, "enter" },
        { KeyCode.Esc, "esc" },
        { KeyCode.Space, "space" },
        { KeyCode.PageDown, "PgDn" },
        { KeyCode.F12, "f12" },
        { KeyCode.CursorUp | KeyCode.CtrlMask, "ctrl-up" },
        { (KeyCode)'?', "?" },
        { (KeyCode)'[', "[" },
        { KeyCode.D0, "0" },
        { (KeyCode)'é', "é" },
    };

    [Theory]
    [MemberData(nameof(ToolkitKeys))]
    public void FromKey_ToolkitKey_IsTheChordOfTheTables(KeyCode code, string expected) =>
        Assert.Equal(KeyChord.Parse(expected), KeyChord.FromKey(new Key(code)));

    [Fact]
    public void FromKey_TypedCharacter_IsThatCharacter()
    {
        foreach (char c in "abzABZ019?:/~*_+-[]<>!#.")
        {
            Assert.Equal(KeyChord.Of(c), KeyChord.FromKey(new Key(c)));
        }
    }

    [Property]
    public bool Parse_OfFormat_IsTheSameChord(int code, bool ctrl, bool alt)
    {
        int scalar = Math.Abs(code % 0x3000);
        var modifiers = (ctrl ? KeyModifiers.Ctrl : 0) | (alt ? KeyModifiers.Alt : 0);
        var chord = new KeyChord(scalar, modifiers);
        bool typeable = scalar == ' ' || !(System.Text.Rune.IsControl(new(scalar)) || System.Text.Rune.IsWhiteSpace(new(scalar)));
        bool folded = ctrl && scalar is >= 'A' and <= 'Z';
        return !typeable || folded || (KeyChord.TryParse(chord.ToString(), out var parsed) && parsed == chord);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("space", true)]
    [InlineData("é", true)]
    [InlineData("^a", false)]
    [InlineData("alt-a", false)]
    [InlineData("enter", false)]
    public void IsPrintable_OnlyForWhatTypesText(string written, bool expected) => Assert.Equal(expected, KeyChord.Parse(written).IsPrintable);
}
