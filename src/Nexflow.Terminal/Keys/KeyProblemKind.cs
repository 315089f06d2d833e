namespace Nexflow.Terminal.Keys;

/// <summary>The kinds of <see cref="KeyProblem"/>.</summary>
public enum KeyProblemKind
{
    /// <summary>Two commands have the same id.</summary>
    DuplicateId,

    /// <summary>Two commands that can be active together have the same key.</summary>
    DuplicateKey,

    /// <summary>A pane binds a key of the global scope.</summary>
    ReservedKey,

    /// <summary>A control key without a letter or palette word that does the same.</summary>
    NoTwin,

    /// <summary>The key sends the same byte as another (<c>^i</c> and tab).</summary>
    SameByte,

    /// <summary>Two commands have the same palette word.</summary>
    DuplicatePalette,

    /// <summary>An override names no command.</summary>
    UnknownCommand,

    /// <summary>An override's text is not a key.</summary>
    BadKey,
}
