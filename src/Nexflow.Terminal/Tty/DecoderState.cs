namespace Nexflow.Terminal.Tty;

/// <summary>Where in a sequence the decoder is.</summary>
internal enum DecoderState
{
    Ground,
    Escape,
    Control,
    SingleShift,
    Text,
    Paste,
}
