using System.Globalization;
using Nexflow.Core.Diagnostics;
using Nexflow.Core.Text;

namespace Nexflow.Core.Settings;

/// <summary>Where a cluster is: <c>kafka://HOST:PORT[,HOST:PORT…]</c>, <c>embedded:RECORDING</c>, or the path of a snapshot or recording.</summary>
/// <param name="Location">Bootstrap servers separated by commas, each with its port; or a path.</param>
public sealed record ClusterAddress(ClusterKind Kind, string Location)
{
    private const string KafkaScheme = "kafka://";
    private const string EmbeddedScheme = "embedded:";
    private const int DefaultPort = 9092;
    private const string Forms = "write kafka://HOST:PORT, embedded:RECORDING, or the path of a snapshot";

    public static Parsed<ClusterAddress> Parse(string text, string source)
    {
        if (text.StartsWith(KafkaScheme, StringComparison.Ordinal))
        {
            return Servers(text, source);
        }

        if (text.StartsWith(EmbeddedScheme, StringComparison.Ordinal))
        {
            return text.Length > EmbeddedScheme.Length
                ? new(new ClusterAddress(ClusterKind.Embedded, text[EmbeddedScheme.Length..]))
                : Bad(text, source, "the name of the recording is missing", "embedded:recordings/payments-incident");
        }

        if (text.IndexOf("://", StringComparison.Ordinal) is var scheme && scheme >= 0)
        {
            var name = text[..scheme];
            return Bad(text, source, $"there is no kind of cluster '{PlainText.Escape(name)}'", DidYouMean.Closest(name, ["kafka"]) is null ? null : KafkaScheme + text[(scheme + 3)..]);
        }

        if (text.Trim().Length == 0)
        {
            return Bad(text, source, "the address of the cluster is empty", null);
        }

        return LooksLikeServer(text) ? Bad(text, source, $"'{PlainText.Escape(text)}' has no scheme", KafkaScheme + text) : new(new ClusterAddress(ClusterKind.Recording, text));
    }

    public override string ToString() => Kind switch
    {
        ClusterKind.Kafka => KafkaScheme + Location,
        ClusterKind.Embedded => EmbeddedScheme + Location,
        _ => Location,
    };

    private static Parsed<ClusterAddress> Servers(string text, string source)
    {
        var servers = new List<string>();
        foreach (var server in text[KafkaScheme.Length..].TrimEnd('/').Split(',', StringSplitOptions.TrimEntries))
        {
            if (server.Contains('@', StringComparison.Ordinal))
            {
                return Bad(KafkaScheme + "…", source, "a secret stands in the address in plain text: user and password belong into [profile.NAME.security]", null, "NX6008");
            }

            if (Normal(server) is not { } normal)
            {
                return Bad(text, source, $"'{PlainText.Escape(server)}' is not HOST:PORT", null);
            }

            servers.Add(normal);
        }

        return new(new ClusterAddress(ClusterKind.Kafka, string.Join(',', servers)));
    }

    /// <summary>Host and port; IPv6 hosts stand in brackets. Without a port it is Kafka's 9092.</summary>
    private static string? Normal(string server)
    {
        var hostEnd = server.StartsWith('[') ? server.IndexOf(']', StringComparison.Ordinal) + 1 : server.IndexOf(':', StringComparison.Ordinal);
        var host = hostEnd <= 0 && !server.StartsWith(':') ? server : server[..Math.Max(0, hostEnd)];
        var port = server[host.Length..];
        var good = host.Length > 0 && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '[' or ']' or ':' or '%');
        return !good ? null
            : port.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"{host}:{DefaultPort}")
            : port[0] == ':' && ushort.TryParse(port.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? $"{host}:{number}"
            : null;
    }

    private static bool LooksLikeServer(string text) =>
        text.Split(',').All(part => part.LastIndexOf(':') is var colon && colon > 1 && ushort.TryParse(part.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static Parsed<ClusterAddress> Bad(string text, string source, string message, string? suggestion, string code = "NX6007")
    {
        var span = new TextSpan(0, text.Length);
        List<Fix> fixes = suggestion is null ? [] : [new Fix($"did you mean '{PlainText.Escape(suggestion)}'?", span, suggestion)];
        return new(new Diagnostic { Code = code, Message = message, Source = new DiagnosticSource(source, text), Span = span, Fixes = [.. fixes, new Fix(Forms)] });
    }
}
