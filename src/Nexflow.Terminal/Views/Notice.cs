using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views;

/// <summary>What a pane shows instead of contents: loading, empty (what to press), error (cause and next step).</summary>
/// <param name="Title">First line.</param>
/// <param name="Lines">What to do about it.</param>
/// <param name="Role">How the title looks: <see cref="Role.Title"/>, <see cref="Role.Error"/>, …</param>
public sealed record Notice(string Title, IReadOnlyList<string> Lines, Role Role = Role.Title)
{
    public static Notice Loading(string what) => new(what, [], Role.Muted);

    public static Notice Empty(string title, params string[] hints) => new(title, hints);

    public static Notice Error(string cause, params string[] nextSteps) => new(cause, nextSteps, Role.Error);
}
