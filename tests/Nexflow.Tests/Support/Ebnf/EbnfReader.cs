namespace Nexflow.Tests.Support.Ebnf;

/// <summary>Reads a grammar file: rules end with <c>;</c>, names may hold spaces, comments are <c>(* *)</c>.</summary>
internal sealed class EbnfReader(string text)
{
    private int _at;

    public EbnfGrammar Read()
    {
        var rules = new Dictionary<string, EbnfNode>(StringComparer.Ordinal);
        for (var next = Peek(); next != '\0'; next = Peek())
        {
            var name = Name();
            Expect('=');
            rules.Add(name, Choice());
            Expect(';');
        }

        return new EbnfGrammar(rules);
    }

    private EbnfNode Choice()
    {
        var items = new List<EbnfNode> { Sequence() };
        while (Accept('|'))
        {
            items.Add(Sequence());
        }

        return items.Count == 1 ? items[0] : new EbnfNode.Choice(items);
    }

    private EbnfNode Sequence()
    {
        var items = new List<EbnfNode> { Factor() };
        while (Accept(','))
        {
            items.Add(Factor());
        }

        return items.Count == 1 ? items[0] : new EbnfNode.Sequence(items);
    }

    private EbnfNode Factor()
    {
        if (!char.IsAsciiDigit(Peek()))
        {
            return Primary();
        }

        var count = text[_at++] - '0';
        Expect('*');
        return new EbnfNode.Repeat(Primary(), count, count);
    }

    private EbnfNode Primary() => Peek() switch
    {
        '"' => Terminal(),
        '[' => Bracketed(']', item => new EbnfNode.Repeat(item, 0, 1)),
        '{' => Bracketed('}', item => new EbnfNode.Repeat(item, 0, int.MaxValue - 10)),
        '(' => Bracketed(')', item => item),
        _ => new EbnfNode.Reference(Name()),
    };

    private EbnfNode Bracketed(char close, Func<EbnfNode, EbnfNode> wrap)
    {
        _at++;
        var item = Choice();
        Expect(close);
        return wrap(item);
    }

    private EbnfNode.Terminal Terminal()
    {
        var end = text.IndexOf('"', _at + 1);
        var terminal = text[(_at + 1)..end];
        _at = end + 1;
        return new EbnfNode.Terminal(terminal);
    }

    private string Name()
    {
        Peek();
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetter(text[_at]) || text[_at] == ' '))
        {
            _at++;
        }

        var name = text[start.._at].Trim();
        return name.Length > 0 ? name : throw new FormatException($"a name is missing at {start}");
    }

    /// <summary>The next character after white space and comments; NUL at the end.</summary>
    private char Peek()
    {
        while (_at < text.Length && (char.IsWhiteSpace(text[_at]) || text.AsSpan(_at).StartsWith("(*")))
        {
            _at = char.IsWhiteSpace(text[_at]) ? _at + 1 : text.IndexOf("*)", _at, StringComparison.Ordinal) + 2;
        }

        return _at < text.Length ? text[_at] : '\0';
    }

    private bool Accept(char wanted)
    {
        if (Peek() != wanted)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (!Accept(wanted))
        {
            throw new FormatException($"'{wanted}' expected at {_at}");
        }
    }
}
