namespace Nexflow.Terminal.Tty;

/// <summary>
/// Cuts the terminal's bytes into characters, key sequences, pastes and replies, however the reads were cut. It knows no clock: while
/// <see cref="IsPending"/>, the caller waits <see cref="Patience"/> for more and then calls <see cref="Flush"/>.
/// </summary>
/// <param name="escapeDelay">How long a lone ESC may be the beginning of a sequence.</param>
internal sealed class InputDecoder(IInputSink sink, TimeSpan escapeDelay)
{
    private const byte Esc = 0x1b, Bell = 0x07, Delete = 0x7f;
    private const int SequenceLimit = 64;
    private static readonly TimeSpan PastePatience = TimeSpan.FromSeconds(2);

    private readonly PasteBuffer _paste = new();
    private readonly char[] _sequence = new char[SequenceLimit];
    private readonly CharacterBuffer _characters = new();
    private DecoderState _state;
    private int _length;
    private bool _textEnding;

    /// <summary>The bytes so far end in the middle of something.</summary>
    internal bool IsPending => _state != DecoderState.Ground;

    /// <summary>How long to wait for the rest.</summary>
    internal TimeSpan Patience => _state == DecoderState.Paste ? PastePatience : escapeDelay;

    internal void Feed(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
        {
            Step(value);
        }
    }

    /// <summary>Nothing more came: what is held is all there is.</summary>
    internal void Flush()
    {
        DecoderState state = _state;
        _state = DecoderState.Ground;
        if (state == DecoderState.Paste)
        {
            sink.Pasted(_paste.Take());
        }
        else if (state == DecoderState.Escape)
        {
            sink.Escape();
        }
        else if (_length == 2 && state is DecoderState.Control or DecoderState.SingleShift)
        {
            // Alt-[ and Alt-O look like the beginning of a sequence. Anything longer is a torn one and means nothing.
            sink.Sequence(_sequence.AsSpan(0, 2));
        }
    }

    private void Step(byte value)
    {
        switch (_state)
        {
            case DecoderState.Paste:
                StepPaste(value);
                break;
            case DecoderState.Text:
                StepText(value);
                break;
            default:
                StepOutsideText(value);
                break;
        }
    }

    private void StepOutsideText(byte value)
    {
        if (value == Esc)
        {
            if (_state == DecoderState.Escape)
            {
                sink.Escape();
            }

            (_state, _length) = (DecoderState.Escape, 0);
            _characters.Reset();
            Hold(value);
            return;
        }

        switch (_state)
        {
            case DecoderState.Escape:
                AfterEscape(value);
                break;
            case DecoderState.Control:
                InControl(value);
                break;
            case DecoderState.SingleShift:
                Hold(value);
                Complete();
                break;
            default:
                InGround(value);
                break;
        }
    }

    private void InGround(byte value)
    {
        if (value < 0x80)
        {
            _characters.Reset();
            sink.Character((char)value);
        }
        else if (_characters.Add(value) is { } rune)
        {
            Span<char> units = stackalloc char[2];
            foreach (char unit in units[..rune.EncodeToUtf16(units)])
            {
                sink.Character(unit);
            }
        }
    }

    private void AfterEscape(byte value)
    {
        Hold(value);
        _state = value switch
        {
            (byte)'[' => DecoderState.Control,
            (byte)'O' => DecoderState.SingleShift,
            (byte)']' or (byte)'P' or (byte)'_' or (byte)'^' or (byte)'X' => DecoderState.Text,
            _ => DecoderState.Escape,
        };
        _textEnding = false;
        if (_state != DecoderState.Escape)
        {
            return;
        }

        _state = DecoderState.Ground;
        if (value < 0x80)
        {
            sink.Sequence(_sequence.AsSpan(0, 2));
        }
        else
        {
            // Alt with a letter beyond ASCII: the letter is what can be told apart.
            InGround(value);
        }
    }

    private void InControl(byte value)
    {
        if (value is < 0x20 or >= Delete)
        {
            // No sequence contains these: it was torn, and this is a key of its own.
            _state = DecoderState.Ground;
            InGround(value);
            return;
        }

        Hold(value);
        bool linuxConsole = _length == 3 && value == '[';
        if (value < 0x40 || linuxConsole)
        {
            return;
        }

        Complete();
    }

    private void Complete()
    {
        _state = DecoderState.Ground;
        if (_length > SequenceLimit)
        {
            return;
        }

        ReadOnlySpan<char> whole = _sequence.AsSpan(0, _length);
        if (whole is "\e[200~")
        {
            _state = DecoderState.Paste;
        }
        else if (whole is not ("\e[201~" or "\e[I") && !ReplyReader.TryTake(whole, sink))
        {
            sink.Sequence(whole);
        }
    }

    private void StepPaste(byte value)
    {
        if (_paste.Add(value))
        {
            _state = DecoderState.Ground;
            sink.Pasted(_paste.Take());
        }
    }

    // Answers in the form of a string (OSC, DCS, …): read to their end and dropped.
    private void StepText(byte value)
    {
        bool ended = value == Bell || (_textEnding && value == '\\');
        _textEnding = value == Esc;
        _state = ended ? DecoderState.Ground : DecoderState.Text;
        _length = 3;
    }

    private void Hold(byte value)
    {
        if (_length < SequenceLimit)
        {
            _sequence[_length] = (char)value;
        }

        _length++;
    }
}
