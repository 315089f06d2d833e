namespace Nexflow.Terminal.Keys;

/// <summary>The rules of the key table: see <see cref="KeyProblemKind"/>.</summary>
internal static class KeyTableCheck
{
    public static IEnumerable<KeyProblem> Run(IReadOnlyList<Command> commands, IEnumerable<string> overridden)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var words = new Dictionary<string, Command>(StringComparer.Ordinal);
        foreach (var command in commands)
        {
            if (!ids.Add(command.Id))
            {
                yield return new KeyProblem(KeyProblemKind.DuplicateId, command.Id, $"two commands are called {command.Id}");
            }

            if (command.Palette is { } word && !words.TryAdd(word, command))
            {
                yield return new KeyProblem(KeyProblemKind.DuplicatePalette, command.Id, $":{word} is already {words[word].Id}");
            }
        }

        foreach (string id in overridden.Where(id => !ids.Contains(id)))
        {
            yield return new KeyProblem(KeyProblemKind.UnknownCommand, id, $"no command is called {id}");
        }

        foreach (var problem in commands.SelectMany(Alone).Concat(Pairs(commands)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<KeyProblem> Alone(Command command)
    {
        foreach (var chord in command.Keys)
        {
            if (chord.SameByteAs is { } other)
            {
                yield return new KeyProblem(KeyProblemKind.SameByte, command.Id, $"{chord} cannot be told from {other} on a terminal");
            }
        }

        if (command.Palette is null && command.Keys.FirstOrDefault(chord => chord.IsCtrl) is { Code: not 0 } control && command.Keys.All(chord => chord.IsCtrl))
        {
            yield return new KeyProblem(KeyProblemKind.NoTwin, command.Id, $"{control} needs a letter or a palette word that does the same");
        }
    }

    private static IEnumerable<KeyProblem> Pairs(IReadOnlyList<Command> commands)
    {
        var byKey = new Dictionary<KeyChord, List<Command>>();
        foreach (var command in commands)
        {
            foreach (var chord in command.Keys.Distinct())
            {
                if (!byKey.TryGetValue(chord, out var holders))
                {
                    byKey[chord] = holders = [];
                }

                foreach (var holder in holders.Where(holder => Together(holder.Scope, command.Scope)))
                {
                    yield return Clash(chord, holder, command);
                }

                holders.Add(command);
            }
        }
    }

    private static KeyProblem Clash(KeyChord chord, Command first, Command second)
    {
        bool firstGlobal = first.Scope == Command.Global;
        if (firstGlobal == (second.Scope == Command.Global))
        {
            return new KeyProblem(KeyProblemKind.DuplicateKey, second.Id, $"{chord} is already {first.Id} ({first.Title})");
        }

        var (pane, global) = firstGlobal ? (second, first) : (first, second);
        return new KeyProblem(KeyProblemKind.ReservedKey, pane.Id, $"{chord} is reserved everywhere for {global.Id} ({global.Title})");
    }

    // Two scopes can be in one chain when they are the same, one is global, or one encloses the other.
    private static bool Together(string a, string b) =>
        a == b || a == Command.Global || b == Command.Global || Encloses(a, b) || Encloses(b, a);

    private static bool Encloses(string outer, string inner) =>
        inner.Length > outer.Length && inner[outer.Length] == '.' && inner.StartsWith(outer, StringComparison.Ordinal);
}
