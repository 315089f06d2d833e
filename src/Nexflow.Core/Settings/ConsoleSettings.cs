namespace Nexflow.Core.Settings;

public sealed record ConsoleSettings(string Theme, bool Ascii, bool Linear, long Traffic);
