namespace Nexflow.Terminal.Hosting;

/// <summary>Unwinds the loop, nested dialogs included, when the host has been told to end. Never leaves <see cref="TerminalHost.Run"/>.</summary>
internal sealed class HostEndedException : Exception;
