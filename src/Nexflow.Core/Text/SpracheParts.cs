using Sprache;

namespace Nexflow.Core.Text;

/// <summary>Parsers that several small grammars share.</summary>
internal static class SpracheParts
{
    /// <summary>ASCII digits only: Sprache's own accept every Unicode digit.</summary>
    public static readonly Parser<char> Digit = Sprache.Parse.Char(c => c is >= '0' and <= '9', "a digit");

    public static readonly Parser<string> Digits = Digit.AtLeastOnce().Text();

    public static Parser<string> ExactDigits(int count) => Digit.Repeat(count).Text();
}
