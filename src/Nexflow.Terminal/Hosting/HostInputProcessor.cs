using System.Collections.Concurrent;
using Nexflow.Terminal.Tty;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Time;

namespace Nexflow.Terminal.Hosting;

/// <summary>
/// Takes decoded input in its order and raises it as Terminal.Gui's keys, mouse events and pastes. Events wait in a queue of ours, so that a
/// dialog opened by one key gets the keys typed after it.
/// </summary>
internal sealed class HostInputProcessor(ConcurrentQueue<char> injected, ITimeProvider? clock)
    : AnsiInputProcessor(injected, clock), IInputSink
{
    private const char SuspendCharacter = '\u001a';
    private static readonly AnsiKeyboardParser Keys = new();
    private static readonly AnsiMouseParser MouseParser = new();

    private readonly Queue<InputEvent> _events = new();

    /// <summary>^Z was typed.</summary>
    internal Action? SuspendRequested { get; set; }

    /// <summary>A mouse event was raised; a click may be held back until it is known not to be a double one.</summary>
    internal Action? MouseSeen { get; set; }

    internal Action<int, int>? ModeReplied { get; set; }

    internal Action? AttributesReplied { get; set; }

    /// <summary>Raises everything that waits, including what comes in meanwhile. True when anything did.</summary>
    internal bool Dispatch()
    {
        bool any = false;
        while (_events.TryDequeue(out InputEvent next))
        {
            any = true;
            Raise(next);
        }

        return any;
    }

    public void Character(char character) => _events.Enqueue(new InputEvent(InputKind.Character, character));

    public void Escape() => _events.Enqueue(new InputEvent(InputKind.Escape));

    public void Sequence(ReadOnlySpan<char> sequence) => _events.Enqueue(new InputEvent(InputKind.Sequence, Text: sequence.ToString()));

    public void Pasted(string text) => _events.Enqueue(new InputEvent(InputKind.Paste, Text: text));

    public void ModeReply(int mode, int state) => ModeReplied?.Invoke(mode, state);

    public void AttributesReply() => AttributesReplied?.Invoke();

    private void Raise(InputEvent input)
    {
        switch (input.Kind)
        {
            case InputKind.Character when input.Character == SuspendCharacter:
                SuspendRequested?.Invoke();
                break;
            case InputKind.Character:
                ProcessAfterParsing(input.Character);
                break;
            case InputKind.Escape:
                RaiseKeyDownEvent(Key.Esc);
                break;
            case InputKind.Paste:
                RaisePasteEvent(input.Text);
                break;
            default:
                RaiseSequence(input.Text);
                break;
        }
    }

    // Unknown sequences are dropped whole: their letters are no keys.
    private void RaiseSequence(string sequence)
    {
        if (MouseParser.IsMouse(sequence) && MouseParser.ProcessMouseInput(sequence) is { } mouse)
        {
            RaiseMouseEventParsed(mouse);
            MouseSeen?.Invoke();
        }
        else if ((Keys.IsKeyboard(sequence) ?? Keys.IsKeyboard(sequence, isLastMinute: true))?.GetKey(sequence) is { } key)
        {
            RaiseKeyDownEvent(key);
        }
    }
}
