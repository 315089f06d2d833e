using Nexflow.Terminal.Tty;

namespace Nexflow.Tests.Terminal.Tty;

/// <summary>Writes down what a decoder says, one line an event.</summary>
internal sealed class RecordingSink : IInputSink
{
    internal List<string> Events { get; } = [];

    internal List<string> Pastes { get; } = [];

    public void Character(char character) => Events.Add($"char {(char.IsControl(character) ? $"{(int)character:x2}" : character)}");

    public void Escape() => Events.Add("escape");

    public void Sequence(ReadOnlySpan<char> sequence) => Events.Add($"sequence {sequence[1..]}");

    public void Pasted(string text)
    {
        Events.Add("paste");
        Pastes.Add(text);
    }

    public void ModeReply(int mode, int state) => Events.Add($"mode {mode}={state}");

    public void AttributesReply() => Events.Add("attributes");
}
