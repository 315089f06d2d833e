using System.Buffers;
using System.Text.RegularExpressions;

namespace Nexflow.Core.Text;

/// <summary>One part of a <see cref="TopicPattern"/>: a literal name, or an expression.</summary>
internal sealed record TopicPatternPart(bool Excludes, string? Literal, Regex? Regex)
{
    public static readonly SearchValues<char> GlobCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-*?");

    public static TopicPatternPart Glob(string glob, bool excludes, TimeSpan limit) => glob.AsSpan().IndexOfAny('*', '?') < 0
        ? new(excludes, glob, null)
        : Regular(
            new Regex(
                $"^{Regex.Escape(glob).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal)}\\z",
                RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.CultureInvariant,
                limit),
            excludes);

    public static TopicPatternPart Regular(Regex regex, bool excludes) => new(excludes, null, regex);

    public bool IsMatch(string topic) => Literal is not null ? Literal == topic : Regex!.IsMatch(topic);
}
