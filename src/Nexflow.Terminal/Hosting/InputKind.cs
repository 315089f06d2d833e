namespace Nexflow.Terminal.Hosting;

internal enum InputKind
{
    Character,
    Escape,
    Sequence,
    Paste,
}
