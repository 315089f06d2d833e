namespace Nexflow.Terminal.Keys;

/// <summary>
/// The one table of commands and keys, owned by the shell. A scope chain goes from inside out:
/// <c>["topics.detail", "topics", "global"]</c>. Used on one thread.
/// </summary>
public sealed class CommandRegistry
{
    private readonly List<Command> _commands = [];
    private readonly List<KeyProblem> _overrideProblems = [];
    private readonly Dictionary<string, IReadOnlyList<KeyChord>> _overrides = new(StringComparer.Ordinal);
    private Dictionary<(string Scope, KeyChord Chord), Command>? _byKey;

    /// <summary>True where the profile is read-only: commands that would write are hidden and refused.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>All commands with the keys that hold now (overrides applied), in the order they were registered.</summary>
    public IReadOnlyList<Command> Commands => _commands;

    public void Register(params ReadOnlySpan<Command> commands)
    {
        foreach (var command in commands)
        {
            _commands.Add(Overridden(command));
        }

        _byKey = null;
    }

    /// <summary>
    /// Keys from settings: id → keys separated by spaces or commas; an empty text takes the keys away.
    /// Overrides may come before or after the commands they name. What is wrong with them, <see cref="Validate"/> says.
    /// </summary>
    public void Override(IEnumerable<KeyValuePair<string, string>> bindings)
    {
        foreach (var (id, text) in bindings)
        {
            if (KeyListText.TryParse(text, out var keys, out string? bad))
            {
                _overrides[id] = keys;
            }
            else
            {
                _overrideProblems.Add(new KeyProblem(KeyProblemKind.BadKey, id, $"'{bad}' is not a key; write a character, ^c, alt-x, shift-tab, PgUp or f5"));
            }
        }

        for (int i = 0; i < _commands.Count; i++)
        {
            _commands[i] = Overridden(_commands[i]);
        }

        _byKey = null;
    }

    /// <summary>Everything wrong with the table as it stands, as data: empty is what a test asks for.</summary>
    public IReadOnlyList<KeyProblem> Validate() => [.. _overrideProblems, .. KeyTableCheck.Run(_commands, _overrides.Keys)];

    public Command? Find(string id) => _commands.Find(command => command.Id == id);

    /// <summary>What <paramref name="chord"/> means in the chain, the innermost scope first.</summary>
    public KeyResolution Resolve(ReadOnlySpan<string> scopes, KeyChord chord)
    {
        _byKey ??= Index();
        foreach (string scope in scopes)
        {
            if (_byKey.TryGetValue((scope, chord), out var command))
            {
                return new KeyResolution(command, AvailabilityOf(command));
            }
        }

        return default;
    }

    public KeyAvailability AvailabilityOf(Command command) =>
        ReadOnly && command.Danger != Danger.None ? KeyAvailability.ReadOnly
        : command.EnabledWhen is { } enabled && !enabled() ? KeyAvailability.Disabled
        : KeyAvailability.Enabled;

    /// <summary>The hint bar for a chain: commands that may run now and have a hint, innermost scope first.</summary>
    public IReadOnlyList<KeyHint> Hints(ReadOnlySpan<string> scopes)
    {
        var hints = new List<KeyHint>();
        foreach (string scope in scopes)
        {
            foreach (var command in _commands)
            {
                if (command.Scope == scope && command is { Hint: not null, Keys.Count: > 0 } && AvailabilityOf(command) == KeyAvailability.Enabled)
                {
                    hints.Add(new KeyHint(command.Keys[0].ToString(), command.Hint, command.Danger));
                }
            }
        }

        return hints;
    }

    /// <summary>The help screen for a chain, a section a scope; what a read-only profile hides is left out.</summary>
    public IReadOnlyList<HelpSection> Help(ReadOnlySpan<string> scopes)
    {
        var sections = new List<HelpSection>();
        foreach (string scope in scopes)
        {
            var entries = new List<HelpEntry>();
            foreach (var command in _commands)
            {
                var availability = AvailabilityOf(command);
                if (command.Scope == scope && availability != KeyAvailability.ReadOnly)
                {
                    entries.Add(new HelpEntry(string.Join(' ', command.Keys), command, availability));
                }
            }

            if (entries.Count > 0)
            {
                sections.Add(new HelpSection(scope, entries));
            }
        }

        return sections;
    }

    private Command Overridden(Command command) => _overrides.TryGetValue(command.Id, out var keys) ? command with { Keys = keys } : command;

    private Dictionary<(string Scope, KeyChord Chord), Command> Index()
    {
        var index = new Dictionary<(string Scope, KeyChord Chord), Command>();
        foreach (var command in _commands)
        {
            foreach (var chord in command.Keys)
            {
                index.TryAdd((command.Scope, chord), command);
            }
        }

        return index;
    }
}
