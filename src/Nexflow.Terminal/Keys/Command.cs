namespace Nexflow.Terminal.Keys;

/// <summary>Something that a key, the palette or a menu can do. The one table of these generates help, hints, palette and the README's key list.</summary>
public sealed record Command
{
    /// <summary>The scope whose keys work everywhere and are never bound by a pane.</summary>
    public const string Global = "global";

    /// <summary>Stable name, used by settings: <c>topics.follow</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it does, as the help screen says it.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// Where its keys work: <see cref="Global"/>, or dotted names from outside in (<c>topics</c>, <c>topics.detail</c>).
    /// Keys of a scope also work in the scopes inside it.
    /// </summary>
    public required string Scope { get; init; }

    /// <summary>Keys in order of preference; the first is the one that hints show.</summary>
    public IReadOnlyList<KeyChord> Keys { get; init; } = [];

    /// <summary>One or two words for the hint bar; null keeps it out of the bar.</summary>
    public string? Hint { get; init; }

    /// <summary>The word after <c>:</c> that runs it, without the colon; null when it is found by its title only.</summary>
    public string? Palette { get; init; }

    /// <summary>False while it makes no sense (nothing selected, no job runs). Null: always.</summary>
    public Func<bool>? EnabledWhen { get; init; }

    public Danger Danger { get; init; }

    /// <summary>Parses keys written as in the tables: <c>Command.On("j", "down")</c>.</summary>
    public static IReadOnlyList<KeyChord> On(params ReadOnlySpan<string> keys)
    {
        var chords = new KeyChord[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            chords[i] = KeyChord.Parse(keys[i]);
        }

        return chords;
    }
}
