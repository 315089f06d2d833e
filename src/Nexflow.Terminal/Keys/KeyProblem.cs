namespace Nexflow.Terminal.Keys;

/// <summary>Something wrong with the key table or an override of it.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="CommandId">The command at fault, as written.</param>
/// <param name="Message">A sentence for the user: what, and with which other command.</param>
public sealed record KeyProblem(KeyProblemKind Kind, string CommandId, string Message);
