using System.Globalization;
using System.Text;
using Nexflow.Cli.Output;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Records;
using Nexflow.Core.Text;
using Nexflow.Core.Values;

namespace Nexflow.Cli.Records;

/// <summary>
/// <c>--format '%t %p %o %k %v'</c>, as kcat users know it: <c>%t</c> topic, <c>%p</c> partition, <c>%o</c> offset, <c>%k</c> key, <c>%v</c> or <c>%s</c> value,
/// <c>%T</c> epoch ms, <c>%d</c> time, <c>%K</c> and <c>%S</c> bytes of key and value (-1 for null), <c>%h</c> headers, <c>%%</c>; <c>\n \t \r \\ \xNN</c>. A line
/// break is added unless the format ends with one.
/// </summary>
internal sealed class FormatTemplate
{
    public const string Tokens = "%t topic, %p partition, %o offset, %k key, %v value, %T epoch ms, %d time, %K/%S bytes of key/value, %h headers, %%";

    private readonly List<Action<StringBuilder, Record>> _parts = [];
    private readonly Func<string, string> _safe;

    private FormatTemplate(Func<string, string> safe) => _safe = safe;

    /// <param name="format">The template.</param>
    /// <param name="safe">Makes data harmless where it goes to a terminal.</param>
    /// <exception cref="DiagnosticException">An unknown token.</exception>
    public static FormatTemplate Parse(string format, Func<string, string> safe)
    {
        var template = new FormatTemplate(safe);
        var literal = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '\\' && i + 1 < format.Length)
            {
                i += Unescape(format, i, literal);
            }
            else if (format[i] == '%')
            {
                template.AddLiteral(literal);
                template.AddToken(format, i);
                i++;
            }
            else
            {
                literal.Append(format[i]);
            }
        }

        if (literal.Length == 0 || literal[^1] != '\n')
        {
            literal.Append('\n');
        }

        template.AddLiteral(literal);
        return template;
    }

    public string Apply(Record record)
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            part(text, record);
        }

        return text.ToString();
    }

    private void AddLiteral(StringBuilder literal)
    {
        var text = literal.ToString();
        literal.Clear();
        if (text.Length > 0)
        {
            _parts.Add((target, _) => target.Append(text));
        }
    }

    private void AddToken(string format, int at)
    {
        var token = at + 1 < format.Length ? format[at + 1] : ' ';
        Func<Record, string> find = token switch
        {
            't' => record => record.Message.Topic,
            'p' => record => Number(record.Message.Partition),
            'o' => record => Number(record.Message.Offset),
            'k' => record => Data(record.Key.Value),
            'v' or 's' => record => Data(record.Value.Value),
            'T' => record => Number(record.Message.TimestampKind == TimestampKind.None ? -1 : record.Message.TimestampMs),
            'd' => record => record.Message.TimestampKind == TimestampKind.None ? "-" : ScalarText.Of(new TimestampValue((Int128)record.Message.TimestampMs * 1_000_000)),
            'K' => record => Number(record.Message.Key?.Length ?? -1),
            'S' => record => Number(record.Message.Value?.Length ?? -1),
            'h' => record => Headers(record.Message),
            '%' => _ => "%",
            _ => throw new DiagnosticException(new Diagnostic
            {
                Code = "NX1012",
                Message = $"'{PlainText.Escape(format.Substring(at, Math.Min(2, format.Length - at)))}' is not a token of --format",
                Source = new DiagnosticSource("--format", format),
                Span = new TextSpan(at, Math.Min(2, format.Length - at)),
                Fixes = [new Fix(Tokens)],
            }),
        };
        _parts.Add((target, record) => target.Append(find(record)));
    }

    private static int Unescape(string format, int at, StringBuilder literal)
    {
        if (format[at + 1] == 'x' && at + 3 < format.Length && byte.TryParse(format.AsSpan(at + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            literal.Append((char)code);
            return 3;
        }

        literal.Append(format[at + 1] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', '0' => '\0', var other => other });
        return 1;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string Data(Value value) => _safe(ScalarText.Of(value));

    private string Headers(StoredMessage message)
    {
        var headers = new List<string>();
        foreach (var header in new HeaderBlock(message.HeaderBytes))
        {
            headers.Add($"{Encoding.UTF8.GetString(header.Name)}={(header.HasValue ? Encoding.UTF8.GetString(header.Value) : "NULL")}");
        }

        return _safe(string.Join(',', headers));
    }
}
