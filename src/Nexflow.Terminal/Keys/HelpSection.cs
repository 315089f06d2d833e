namespace Nexflow.Terminal.Keys;

/// <summary>The commands of one scope, in the order they were registered.</summary>
public sealed record HelpSection(string Scope, IReadOnlyList<HelpEntry> Entries);
