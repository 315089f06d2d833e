using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>
/// Lines of a text or log, by number. Numbers never change: when a log drops its oldest lines, <see cref="First"/> grows.
/// Read on the UI thread only, and only visible lines are asked for.
/// </summary>
public interface ILineSource
{
    /// <summary>Number of the oldest line.</summary>
    long First { get; }

    /// <summary>How many lines there are.</summary>
    long Count { get; }

    ReadOnlySpan<char> LineAt(long number);

    /// <summary>How the line looks: errors and warnings of a log.</summary>
    Role RoleAt(long number) => Role.Text;
}
