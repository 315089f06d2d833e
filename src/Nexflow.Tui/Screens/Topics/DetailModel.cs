using System.Collections.Immutable;
using Nexflow.Terminal.Views;
using Nexflow.Terminal.Views.Texts;
using Nexflow.Tui.Shell;

namespace Nexflow.Tui.Screens.Topics;

/// <summary>One record looked at closely.</summary>
internal sealed record DetailModel
{
    private TextLines? _lines;
    private (int Columns, bool Wrap) _linesFor;

    public required RecordRow Row { get; init; }

    public DetailView View { get; init => Changed(field = value); }

    public LoadState Load { get; init; } = LoadState.Loading;

    public Problem? Problem { get; init; }

    /// <summary>The decoded record; null until it is.</summary>
    public RecordContent? Content { get; init => Changed(field = value); }

    public ListCursor Cursor { get; init; }

    /// <summary>Columns that the text is shifted left by when it does not wrap.</summary>
    public int Shift { get; init; }

    /// <summary>Tree nodes that are closed, by path.</summary>
    public ImmutableHashSet<string> Closed { get; init => Changed(field = value); } = [];

    public TextFilter Search { get; init; } = TextFilter.None;

    /// <summary>The lines to show, made once for a width of the pane; text begins at its second column.</summary>
    public TextLines Lines(int columns, bool wrap)
    {
        if (_lines is null || _linesFor != (columns, wrap))
        {
            _lines = Content is null ? TextLines.None : DetailContent.Of(this, Content, columns - 1, wrap);
            _linesFor = (columns, wrap);
        }

        return _lines;
    }

    // A copy with another view, content or folding has other lines.
    private T Changed<T>(T value)
    {
        _lines = null;
        return value;
    }
}
