namespace Nexflow.Terminal.Text;

/// <summary>Walks a text as clean cells; allocates nothing.</summary>
public ref struct CellTextEnumerator
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private int _column;
    private int _blanks;

    internal CellTextEnumerator(ReadOnlySpan<char> text, int startColumn)
    {
        _text = text;
        _column = startColumn;
    }

    public TextCell Current { get; private set; }

    public readonly CellTextEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_blanks > 0)
        {
            _blanks--;
            Emit(" ", 1, 0, isPicture: true);
            return true;
        }

        if (_position >= _text.Length)
        {
            return false;
        }

        ReadOnlySpan<char> rest = _text[_position..];
        char c = rest[0];
        if (c is >= ' ' and < '\x7F' && (rest.Length == 1 || rest[1] < Clusters.FirstExtending))
        {
            Emit(rest[..1], 1, 1, isPicture: false);
        }
        else if (c == '\t')
        {
            _blanks = CellText.TabSize - (_column % CellText.TabSize) - 1;
            Emit(" ", 1, 1, isPicture: true);
        }
        else
        {
            Cluster cluster = Clusters.First(rest);
            Emit(cluster.Picture ?? rest[..cluster.TextLength], cluster.Width, cluster.SourceLength, cluster.Picture is not null);
        }

        return true;
    }

    private void Emit(ReadOnlySpan<char> text, int width, int length, bool isPicture)
    {
        Current = new TextCell(text, width, _column, _position, length, isPicture);
        _position += length;
        _column += width;
    }
}
