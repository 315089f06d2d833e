using Nexflow.Terminal.Themes;

namespace Nexflow.Terminal.Views.Texts;

/// <summary>The last lines of a log, bounded by characters. Used on the UI thread.</summary>
/// <param name="maxCharacters">The oldest lines go when there are more; the newest line always stays.</param>
public sealed class RingLines(long maxCharacters = 4 << 20) : ILineSource
{
    // An empty line costs its entry.
    private const int Overhead = 32;

    private readonly List<(string Text, Role Role)> _lines = [];
    private long _characters;

    public long First { get; private set; }

    public long Count => _lines.Count - _dropped;

    private int _dropped;

    public void Add(string line, Role role = Role.Text)
    {
        _lines.Add((line, role));
        _characters += line.Length + Overhead;
        while (_characters > maxCharacters && Count > 1)
        {
            _characters -= _lines[_dropped].Text.Length + Overhead;
            _lines[_dropped++] = default;
            First++;
        }

        // Moves what is left to the front now and then, so that dropping costs nothing on average.
        if (_dropped > 1024 && _dropped > _lines.Count / 2)
        {
            _lines.RemoveRange(0, _dropped);
            _dropped = 0;
        }
    }

    public ReadOnlySpan<char> LineAt(long number) => _lines[Place(number)].Text;

    public Role RoleAt(long number) => _lines[Place(number)].Role;

    private int Place(long number) => checked((int)(number - First) + _dropped);
}
