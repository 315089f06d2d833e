namespace Nexflow.Terminal.Hosting;

/// <summary>One thing the user did, waiting for its turn.</summary>
/// <param name="Text">The sequence or the pasted text.</param>
internal readonly record struct InputEvent(InputKind Kind, char Character = '\0', string Text = "");
