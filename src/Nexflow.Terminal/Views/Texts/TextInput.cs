using System.Globalization;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>One line of text being edited. The caret stands between grapheme clusters; <see cref="Caret"/> is an index into <see cref="Text"/>.</summary>
public readonly record struct TextInput(string Text, int Caret)
{
    /// <summary>Longest line taken; what is pasted beyond is cut.</summary>
    public const int MaxLength = 4096;

    public static readonly TextInput Empty = new("", 0);

    public static TextInput Of(string text) => new(text, text.Length);

    /// <summary>Types or pastes: control characters are dropped, so a pasted newline never submits.</summary>
    public TextInput Type(string typed)
    {
        var clean = string.Concat(typed.Where(c => !char.IsControl(c)));
        var room = Math.Max(0, MaxLength - Text.Length);
        clean = clean.Length <= room ? clean : clean[..room];
        return new TextInput(Text.Insert(Caret, clean), Caret + clean.Length);
    }

    public TextInput Apply(TextEdit edit) => edit switch
    {
        TextEdit.Left => this with { Caret = Before() },
        TextEdit.Right => this with { Caret = After() },
        TextEdit.Home => this with { Caret = 0 },
        TextEdit.End => this with { Caret = Text.Length },
        TextEdit.Backspace => Remove(Before(), Caret),
        TextEdit.Delete => Remove(Caret, After()),
        TextEdit.DeleteWord => Remove(WordStart(), Caret),
        TextEdit.DeleteToStart => Remove(0, Caret),
        TextEdit.Clear => Empty,
        _ => this,
    };

    private TextInput Remove(int from, int to) => new(Text.Remove(from, to - from), from);

    private int Before()
    {
        var last = 0;
        for (var at = 0; at < Caret; at += StringInfo.GetNextTextElementLength(Text, at))
        {
            last = at;
        }

        return last;
    }

    private int After() => Caret >= Text.Length ? Text.Length : Caret + StringInfo.GetNextTextElementLength(Text, Caret);

    private int WordStart()
    {
        var at = Caret;
        while (at > 0 && char.IsWhiteSpace(Text[at - 1]))
        {
            at--;
        }

        while (at > 0 && !char.IsWhiteSpace(Text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
